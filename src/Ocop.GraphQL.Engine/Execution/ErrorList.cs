using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>The execution errors of a request, up to a limit: one broken field on a long list must not make a huge response.</summary>
internal sealed class ErrorList
{
    /// <summary>The most errors that a response lists.</summary>
    public const int Most = 1_000;

    private List<GraphQLError>? errors;
    private int left;

    /// <summary>Whether no error was raised.</summary>
    public bool IsEmpty => errors is null;

    /// <summary>Whether further errors are only counted.</summary>
    public bool IsFull => errors?.Count == Most;

    /// <summary>Adds an error.</summary>
    public void Add(GraphQLError error) => (errors ??= []).Add(error);

    /// <summary>Counts an error that is not listed.</summary>
    public void Count() => left++;

    /// <summary>Forgets them; the list that <see cref="ToList"/> answered stays as it is.</summary>
    public void Clear() => (errors, left) = (null, 0);

    /// <summary>The errors; the last one says how many are left out.</summary>
    public IReadOnlyList<GraphQLError> ToList()
    {
        if (left > 0)
        {
            errors!.Add(ExecutionErrors.TooMany(left));
        }

        return errors is null ? [] : errors;
    }
}

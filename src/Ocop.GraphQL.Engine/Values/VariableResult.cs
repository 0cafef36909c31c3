using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>What coercing a request's variables led to: variables, or at least one request error.</summary>
internal sealed class VariableResult
{
    private VariableResult(Variables? variables, IReadOnlyList<GraphQLError> errors)
    {
        Variables = variables;
        Errors = errors;
    }

    /// <summary>Whether there are variables.</summary>
    [MemberNotNullWhen(true, nameof(Variables))]
    public bool Succeeded => Variables is not null;

    /// <summary>The variables; null when there are errors.</summary>
    public Variables? Variables { get; }

    /// <summary>The errors, in the order of the variables' definitions; empty when there are variables.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Values that are all right.</summary>
    public static VariableResult Of(Variables variables) => new(variables, []);

    /// <summary>Values that are not.</summary>
    public static VariableResult Refused(IReadOnlyList<GraphQLError> errors) => new(null, errors);
}

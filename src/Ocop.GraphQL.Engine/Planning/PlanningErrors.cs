using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>The errors of choosing and planning an operation, in one place.</summary>
internal static class PlanningErrors
{
    /// <summary>Several operations and no name (specification, section 6.1, GetOperation).</summary>
    public static GraphQLError OperationNameRequired(IEnumerable<string?> names) =>
        new(ErrorCodes.OperationNameRequired, "The document has several operations; the request must name one as operationName.")
        {
            Extensions = new Dictionary<string, object?> { ["operations"] = names.ToList() },
        };

    /// <summary>No operation of the name given (section 6.1, GetOperation).</summary>
    public static GraphQLError UnknownOperation(string name)
    {
        // Shortened: an error must not be longer than what it is about, and the name is the request's.
        var shown = ValuePrinter.Shorten(name);
        return new(ErrorCodes.UnknownOperation, $"The document has no operation named \"{shown}\".")
        {
            Extensions = new Dictionary<string, object?> { ["operationName"] = shown },
        };
    }

    /// <summary>A document of fragments alone.</summary>
    public static GraphQLError NoOperation() => new(ErrorCodes.UnknownOperation, "The document has no operation.");

    /// <summary>Too many selections once fragments are spread and abstract types planned for each possible type.</summary>
    public static GraphQLError TooManySelections(int limit) => OverLimit(
        ErrorCodes.PlanTooLarge,
        $"With fragments spread and each possible type counted, the operation has more than {limit} selections. "
        + "Name the types that are needed, or send several requests.",
        limit);

    /// <summary>Too many variables in conditions.</summary>
    public static GraphQLError TooManyConditionVariables() => OverLimit(
        ErrorCodes.PlanTooLarge,
        $"The operation uses more than {ConditionVariables.Most} variables in @skip and @include. Send several operations in its place.",
        ConditionVariables.Most);

    /// <summary>Fields nested too deep, through fragments perhaps.</summary>
    public static GraphQLError TooDeep(PlanDraft draft, FieldNode field, int limit) =>
        OverLimit(ErrorCodes.TooDeep, $"The operation asks for more than {limit} levels of objects. Ask for what lies deeper in a request of its own.", limit)
            .At(null, draft.Source.LocationOf(field.Position));

    private static GraphQLError OverLimit(string code, string message, int limit) =>
        new(code, message) { Extensions = new Dictionary<string, object?> { ["limit"] = limit, ["value"] = limit + 1 } };
}

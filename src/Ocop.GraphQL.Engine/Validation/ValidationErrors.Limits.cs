using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Limits of the service, which are no part of the specification.</content>
internal static partial class ValidationErrors
{
    /// <summary>An operation nests too deep.</summary>
    public static GraphQLError TooDeep(int value, int limit) => OverLimit(
        ErrorCodes.TooDeep,
        $"The operation is {value} fields deep; at most {limit} are answered. Ask for what lies deeper in a request of its own.",
        (value, limit));

    /// <summary>An operation has too many fields.</summary>
    public static GraphQLError TooManyFields(int value, int limit) => OverLimit(
        ErrorCodes.TooManyFields,
        $"The operation asks for {value} fields; at most {limit} are answered. Select fewer fields, or send several requests.",
        (value, limit));

    /// <summary>An operation has too many aliases.</summary>
    public static GraphQLError TooManyAliases(int value, int limit) => OverLimit(
        ErrorCodes.TooManyAliases,
        $"The operation has {value} aliases; at most {limit} are answered. Use fields that answer lists, or send several requests.",
        (value, limit));

    /// <summary>An operation has too many directives.</summary>
    public static GraphQLError TooManyDirectives(int value, int limit) => OverLimit(
        ErrorCodes.TooManyDirectives,
        $"The operation has {value} directives; at most {limit} are read. Put one directive on a fragment in place of many on fields.",
        (value, limit));

    /// <summary>An operation has too many variables.</summary>
    public static GraphQLError TooManyVariables(int value, int limit) => OverLimit(
        ErrorCodes.TooManyVariables,
        $"The operation has {value} variables; at most {limit} are read. Send one variable that is a list or an input object.",
        (value, limit));

    /// <summary>A document has too many operations.</summary>
    public static GraphQLError TooManyOperations(int value, int limit) => OverLimit(
        ErrorCodes.TooManyOperations,
        $"The document has {value} operations; at most {limit} are read. Send the one that is asked for.",
        (value, limit));

    /// <summary>A document has too many fragment definitions.</summary>
    public static GraphQLError TooManyFragments(int value, int limit) => OverLimit(
        ErrorCodes.TooManyFragments,
        $"The document has {value} fragments; at most {limit} are read. Send those that the operation uses, and write short ones out.",
        (value, limit));

    /// <summary>Fields of one response name meet in too many ways.</summary>
    public static GraphQLError TooManyComparisons(int limit) => OverLimit(
        ErrorCodes.TooManyComparisons,
        $"To see whether fields of one name can be merged takes more than {limit} comparisons. "
        + "Give fields on different types aliases of their own, or send several requests.",
        (limit + 1, limit));

    /// <summary>The document has more errors than are looked for.</summary>
    public static GraphQLError TooManyErrors(int limit) =>
        new(ErrorCodes.TooManyErrors, $"There are {limit} errors or more; the rest was not looked for.")
        {
            Extensions = new Dictionary<string, object?> { ["limit"] = limit },
        };

    private static GraphQLError OverLimit(string code, string message, (int Value, int Limit) numbers) => new(code, message)
    {
        Extensions = new Dictionary<string, object?> { ["limit"] = numbers.Limit, ["value"] = numbers.Value },
    };
}

namespace Ocop.GraphQL.Engine.Errors;

/// <content>Codes of limits on what a document and an answer may hold, beside those of the phases that find them.</content>
public static partial class ErrorCodes
{
    /// <summary>A document has more operations than the service reads.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    /// <summary>A document has more fragment definitions than the service reads.</summary>
    public const string TooManyFragments = "TOO_MANY_FRAGMENTS";

    /// <summary>An operation has more variables than the service reads.</summary>
    public const string TooManyVariables = "TOO_MANY_VARIABLES";

    /// <summary>Fields of one response name meet in more ways than the service compares.</summary>
    public const string TooManyComparisons = "TOO_MANY_COMPARISONS";

    /// <summary>By the weights that the schema states, the operation costs more than the service answers.</summary>
    public const string CostTooHigh = "COST_TOO_HIGH";

    /// <summary>The answer may hold more objects than the service reads.</summary>
    public const string TooManyObjects = "TOO_MANY_OBJECTS";

    /// <summary>The answer may hold more fields and list items than the service writes.</summary>
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";

    /// <summary>A list field is not given exactly one of the arguments that say its size.</summary>
    public const string SizeRequired = "SIZE_REQUIRED";
}

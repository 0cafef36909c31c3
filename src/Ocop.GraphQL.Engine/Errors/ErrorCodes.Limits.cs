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
}

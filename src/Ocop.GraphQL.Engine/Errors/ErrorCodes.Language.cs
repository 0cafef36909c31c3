namespace Ocop.GraphQL.Engine.Errors;

/// <content>Codes of reading a document's text (specification, section 2).</content>
public static partial class ErrorCodes
{
    /// <summary>The text is not a document: an unknown character, a wrong token, or bytes that are not UTF-8.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document has more tokens than the service reads.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>Selection sets, values or list types are nested deeper than the service reads or executes.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>The document has more bytes than the service reads.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";
}

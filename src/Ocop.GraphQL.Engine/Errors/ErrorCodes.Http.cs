namespace Ocop.GraphQL.Engine.Errors;

/// <content>Codes of HTTP requests that are not well-formed GraphQL-over-HTTP requests, or not allowed.</content>
public static partial class ErrorCodes
{
    /// <summary>The body, or a parameter that holds JSON, is not JSON.</summary>
    public const string InvalidJson = "INVALID_JSON";

    /// <summary>The body or a parameter is not valid UTF-8.</summary>
    public const string InvalidUtf8 = "INVALID_UTF8";

    /// <summary>A request parameter has the wrong type or is given twice.</summary>
    public const string InvalidRequest = "INVALID_REQUEST";

    /// <summary>The request has no <c>query</c>.</summary>
    public const string QueryMissing = "QUERY_MISSING";

    /// <summary>The body is a list of requests.</summary>
    public const string BatchingNotSupported = "BATCHING_NOT_SUPPORTED";

    /// <summary>The body is larger than the server reads.</summary>
    public const string RequestTooLarge = "REQUEST_TOO_LARGE";

    /// <summary>The body's media type or encoding is not one that the server reads.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The client accepts no media type that the server writes.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The HTTP method carries no GraphQL request.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>A mutation came by GET, which must not change anything.</summary>
    public const string MutationByGet = "MUTATION_BY_GET";

    /// <summary>The body is damaged: it cannot be inflated.</summary>
    public const string CorruptBody = "CORRUPT_BODY";

    /// <summary>The name of a document is no SHA-256.</summary>
    public const string InvalidDocumentId = "INVALID_DOCUMENT_ID";

    /// <summary>No document of that name is persisted.</summary>
    public const string UnknownDocument = "UNKNOWN_DOCUMENT";

    /// <summary>A document was sent, but only persisted ones are answered.</summary>
    public const string PersistedDocumentRequired = "PERSISTED_DOCUMENT_REQUIRED";

    /// <summary>An automatic persisted query's hash is not that of its text.</summary>
    public const string DocumentHashMismatch = "DOCUMENT_HASH_MISMATCH";

    /// <summary>An automatic persisted query is not known yet: to be sent again with its text.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Automatic persisted queries are not answered.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";
}

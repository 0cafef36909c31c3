using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>The refusals of HTTP requests, in one place.</summary>
internal static class HttpRefusals
{
    /// <summary>A method other than GET and POST.</summary>
    public static HttpRefusal MethodNotAllowed(string method) =>
        new(StatusCodes.MethodNotAllowed, new GraphQLError(ErrorCodes.MethodNotAllowed, $"Requests come by GET or POST, not by {method}."))
        {
            Headers = [HttpHeaders.Allow("GET, HEAD, POST")],
        };

    /// <summary>A mutation by GET.</summary>
    public static HttpRefusal MutationByGet() =>
        new(StatusCodes.MethodNotAllowed, new GraphQLError(ErrorCodes.MutationByGet, "A mutation comes by POST: GET must not change anything."))
        {
            Headers = [HttpHeaders.Allow("POST")],
        };

    /// <summary>No acceptable media type.</summary>
    public static HttpRefusal NotAcceptable() => new(
        StatusCodes.NotAcceptable,
        new GraphQLError(ErrorCodes.NotAcceptable, "Responses are application/graphql-response+json, application/json or text/event-stream, in UTF-8; Accept allows none of them."));

    /// <summary>A body that is not declared to be JSON. Other types are refused, so that a web page elsewhere cannot make a browser send one unasked.</summary>
    public static HttpRefusal UnsupportedMediaType(string? contentType) => new(
        StatusCodes.UnsupportedMediaType,
        new GraphQLError(
            ErrorCodes.UnsupportedMediaType,
            contentType is null
                ? "The request has no Content-Type; send application/json."
                : "The request's Content-Type is not supported; send application/json in UTF-8."));

    /// <summary>A body that is compressed in a way that is not read, or too many times.</summary>
    public static HttpRefusal UnsupportedEncoding() => new(
        StatusCodes.UnsupportedMediaType,
        new GraphQLError(
            ErrorCodes.UnsupportedMediaType,
            $"The request's Content-Encoding is not supported; send the body as it is, or as at most {ContentCodings.Most} of {ContentCodings.Supported}."))
    {
        Headers = [HttpHeaders.AcceptEncoding(ContentCodings.Supported)],
    };

    /// <summary>A body that is not what its <c>Content-Encoding</c> says, or breaks off.</summary>
    public static HttpRefusal CorruptBody() => Bad(ErrorCodes.CorruptBody, "The body's Content-Encoding cannot be undone: it is damaged.");

    /// <summary>A body over the limit.</summary>
    public static HttpRefusal TooLarge(int limit) => new(
        StatusCodes.ContentTooLarge,
        OverLimit(ErrorCodes.RequestTooLarge, $"The body has more than {limit} bytes. Ask less at once, or send several requests.", limit));

    /// <summary>Bytes that are not UTF-8.</summary>
    public static HttpRefusal InvalidUtf8(string what) => Bad(ErrorCodes.InvalidUtf8, $"The {what} is not valid UTF-8.");

    /// <summary>No document, nor the name of one.</summary>
    public static HttpRefusal QueryMissing() => Malformed(ErrorCodes.QueryMissing, "The request has no query.");

    /// <summary>Several documents, or names of them; taking any would be a guess.</summary>
    public static HttpRefusal SeveralDocuments() =>
        Malformed(ErrorCodes.InvalidRequest, "Send exactly one of query, documentId and id.");

    /// <summary>A list of requests.</summary>
    public static HttpRefusal Batching() => Malformed(ErrorCodes.BatchingNotSupported, "The body is a list; send one request at a time.");

    /// <summary>A body that is JSON but no object.</summary>
    public static HttpRefusal NotAnObject() => Malformed(ErrorCodes.InvalidRequest, "The body is not a JSON object.");

    /// <summary>A parameter of the wrong type.</summary>
    public static HttpRefusal WrongType(string parameter, string expected) =>
        Malformed(ErrorCodes.InvalidRequest, $"The parameter {parameter} is not {expected}.", ("parameter", parameter));

    /// <summary>A parameter or a member of a JSON object that is given twice; taking either would be a guess.</summary>
    public static HttpRefusal Duplicate(string name) =>
        Malformed(ErrorCodes.InvalidRequest, $"\"{name}\" is given twice.", ("parameter", name));

    /// <summary>Text that is not JSON.</summary>
    public static HttpRefusal InvalidJson(string what, SourceLocation at) => new(
        StatusCodes.BadRequest,
        GraphQLError.ForField(
            ErrorCodes.InvalidJson,
            $"The {what} is not valid JSON at line {at.Line}, column {at.Column}.",
            ("line", at.Line),
            ("column", at.Column)));

    /// <summary>JSON that nests too deep.</summary>
    public static HttpRefusal TooDeep(string what, int limit) => new(
        StatusCodes.BadRequest,
        OverLimit(ErrorCodes.TooDeep, $"The {what} nests more than {limit} levels. Send flatter values.", limit));

    // What is beyond the limit is not read, so that the value is only known to be more.
    private static GraphQLError OverLimit(string code, string message, int limit) =>
        GraphQLError.ForField(code, message, ("limit", limit), ("value", limit + 1));

    private static HttpRefusal Malformed(string code, string message, params (string Name, object? Value)[] facts) =>
        new(StatusCodes.BadRequest, GraphQLError.ForField(code, message, facts)) { IsUnderstood = true };

    private static HttpRefusal Bad(string code, string message) => new(StatusCodes.BadRequest, new GraphQLError(code, message));
}

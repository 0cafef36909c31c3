using Ocop.GraphQL.Engine.Response;

namespace Ocop.GraphQL.Engine.Http;

/// <summary>The status codes of GraphQL over HTTP, and which one a response gets (Status Codes).</summary>
internal static class StatusCodes
{
    /// <summary>Executed; or, for application/json, any answer to a well-formed request.</summary>
    public const int Ok = 200;

    /// <summary>Not a well-formed request; or, for application/graphql-response+json, not executed.</summary>
    public const int BadRequest = 400;

    /// <summary>The method cannot carry this request.</summary>
    public const int MethodNotAllowed = 405;

    /// <summary>No media type that the client accepts.</summary>
    public const int NotAcceptable = 406;

    /// <summary>The body is larger than is read.</summary>
    public const int ContentTooLarge = 413;

    /// <summary>The body is not JSON in UTF-8.</summary>
    public const int UnsupportedMediaType = 415;

    /// <summary>The engine or its host failed.</summary>
    public const int InternalServerError = 500;

    /// <summary>The status of the answer to a well-formed request.</summary>
    public static int Of(GraphQLResponse response, ResponseMediaType mediaType) =>
        response.HasData || mediaType == ResponseMediaType.Json ? Ok : BadRequest;
}

namespace Ocop.GraphQL.Engine.Http;

/// <summary>The status codes of GraphQL over HTTP.</summary>
internal static class StatusCodes
{
    /// <summary>Executed; or, for application/json, any answer to a well-formed request.</summary>
    public const int Ok = 200;

    /// <summary>Executed, and there are errors beside the data; only where the engine's options want it.</summary>
    public const int PartialSuccess = 294;

    /// <summary>Not a well-formed request; or, for application/graphql-response+json, not executed.</summary>
    public const int BadRequest = 400;

    /// <summary>The method cannot carry this request.</summary>
    public const int MethodNotAllowed = 405;

    /// <summary>No media type that the client accepts.</summary>
    public const int NotAcceptable = 406;

    /// <summary>The body is larger than is read.</summary>
    public const int ContentTooLarge = 413;

    /// <summary>The body is not JSON in UTF-8, or compressed in a way that is not read.</summary>
    public const int UnsupportedMediaType = 415;

    /// <summary>The request could be read, and cannot be executed; only where the engine's options want it.</summary>
    public const int UnprocessableContent = 422;

    /// <summary>The engine or its host failed.</summary>
    public const int InternalServerError = 500;
}

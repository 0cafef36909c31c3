namespace Ocop.GraphQL.Engine.Http;

/// <summary>A media type that the engine answers in (GraphQL over HTTP, Media Types).</summary>
internal sealed class ResponseMediaType
{
    private ResponseMediaType(string subtype)
    {
        Subtype = subtype;
        ContentType = $"application/{subtype}; charset=utf-8";
    }

    /// <summary>Its status codes tell whether the request was executed.</summary>
    public static ResponseMediaType GraphQLResponse { get; } = new("graphql-response+json");

    /// <summary>For older clients: status 200 for every well-formed request.</summary>
    public static ResponseMediaType Json { get; } = new("json");

    /// <summary>What follows <c>application/</c>.</summary>
    public string Subtype { get; }

    /// <summary>The <c>Content-Type</c> header.</summary>
    public string ContentType { get; }

    /// <inheritdoc/>
    public override string ToString() => ContentType;
}

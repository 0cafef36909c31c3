namespace Ocop.GraphQL.Engine.Http;

/// <summary>A media type that the engine answers in.</summary>
internal sealed class ResponseMediaType
{
    private ResponseMediaType(string type, string subtype)
    {
        Type = type;
        Subtype = subtype;
        ContentType = $"{type}/{subtype}; charset=utf-8";
    }

    /// <summary>Its status codes tell whether the request was executed (GraphQL over HTTP, Media Types).</summary>
    public static ResponseMediaType GraphQLResponse { get; } = new("application", "graphql-response+json");

    /// <summary>For older clients: status 200 for every well-formed request.</summary>
    public static ResponseMediaType Json { get; } = new("application", "json");

    /// <summary>A stream of events (GraphQL over Server-Sent Events).</summary>
    public static ResponseMediaType EventStream { get; } = new("text", "event-stream");

    /// <summary>What stands before the slash.</summary>
    public string Type { get; }

    /// <summary>What stands after the slash.</summary>
    public string Subtype { get; }

    /// <summary>The <c>Content-Type</c> header.</summary>
    public string ContentType { get; }

    /// <inheritdoc/>
    public override string ToString() => ContentType;
}

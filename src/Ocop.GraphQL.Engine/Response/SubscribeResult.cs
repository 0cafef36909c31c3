using System.Diagnostics.CodeAnalysis;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>What subscribing led to: a stream of responses, or a request error result.</summary>
public sealed class SubscribeResult
{
    private SubscribeResult(ResponseStream? stream, GraphQLResponse? refusal)
    {
        Stream = stream;
        Refusal = refusal;
    }

    /// <summary>Whether there is a stream.</summary>
    [MemberNotNullWhen(true, nameof(Stream))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Stream is not null;

    /// <summary>The responses; null when the request was refused.</summary>
    public ResponseStream? Stream { get; }

    /// <summary>The response with the request errors; null when there is a stream.</summary>
    public GraphQLResponse? Refusal { get; }

    /// <summary>A request that is answered.</summary>
    internal static SubscribeResult Of(ResponseStream stream) => new(stream, null);

    /// <summary>A request that is not.</summary>
    internal static SubscribeResult Refused(GraphQLResponse refusal) => new(null, refusal);
}

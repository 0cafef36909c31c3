using Ocop.GraphQL.Engine.Execution;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>
/// The answers to a subscription (specification, section 6.2.3.2, MapSourceToResponseEvent), or the one answer to anything else.
/// Nothing happens before a response is asked for: whoever reads slowly slows the source, not the memory.
/// </summary>
/// <remarks>
/// A response may be used until the next one is asked for; the stream disposes of it. A stream that is cancelled ends, without an
/// exception. It can be read once.
/// </remarks>
public sealed class ResponseStream : IAsyncEnumerable<GraphQLResponse>
{
    private readonly Func<CancellationToken, IAsyncEnumerator<GraphQLResponse>> read;

    private ResponseStream(Func<CancellationToken, IAsyncEnumerator<GraphQLResponse>> read) => this.read = read;

    /// <inheritdoc/>
    public IAsyncEnumerator<GraphQLResponse> GetAsyncEnumerator(CancellationToken cancellationToken = default) => read(cancellationToken);

    /// <summary>A stream of one response, made when it is asked for.</summary>
    /// <param name="respond">Makes it.</param>
    /// <param name="events">Learns of a failure.</param>
    internal static ResponseStream OfOne(Func<ValueTask<GraphQLResponse>> respond, IExecutionEvents events) =>
        new(_ => RespondOnce(respond, events));

    /// <summary>A stream of one response that is there already.</summary>
    internal static ResponseStream OfOne(GraphQLResponse response) => OfOne(() => new(response), IgnoredEvents.Instance);

    /// <summary>The answers to a source's events.</summary>
    internal static ResponseStream Of(SubscriptionRun subscription) => new(subscription.RespondAsync);

    private static async IAsyncEnumerator<GraphQLResponse> RespondOnce(Func<ValueTask<GraphQLResponse>> respond, IExecutionEvents events)
    {
        // Cancelled in mid-execution: nobody waits for the response.
        if (await Guarded.RunAsync(respond, events) is { } response)
        {
            using (response)
            {
                yield return response;
            }
        }
    }
}

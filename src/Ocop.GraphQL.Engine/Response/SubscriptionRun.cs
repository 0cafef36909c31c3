using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Execution.Subscriptions;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>One subscription under way: its plan is executed for each event of its source.</summary>
/// <param name="plan">The subscription.</param>
/// <param name="variables">Its coerced variables.</param>
/// <param name="source">The events.</param>
/// <param name="request">The request that subscribed.</param>
internal sealed class SubscriptionRun(OperationPlan plan, Variables variables, IAsyncEnumerable<object> source, RequestContext request)
{
    /// <summary>Executes plans.</summary>
    public required Executor Executor { get; init; }

    /// <summary>Learns of failures.</summary>
    public required IExecutionEvents Events { get; init; }

    /// <summary>Pulls an event, answers it, and so on, until the source ends, fails or is cancelled.</summary>
    public async IAsyncEnumerator<GraphQLResponse> RespondAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(request.Cancellation, cancellation);
        var reader = new EventReader(source, stop.Token);
        try
        {
            while (await reader.ReadAsync() is { IsEnd: false } read)
            {
                if (read.Failure is not null)
                {
                    yield return GraphQLResponse.Refused(SubscriptionErrors.SourceFailed(Tell(read.Failure)));
                    break;
                }

                using var state = new EventState(request);
                using var response = await RespondAsync(read.Event!, state, stop.Token);
                if (response is null)
                {
                    break;
                }

                yield return response;
            }
        }
        finally
        {
            await stop.CancelAsync();
            if (await reader.CloseAsync() is { } failure)
            {
                Tell(failure);
            }
        }
    }

    /// <summary>ExecuteSubscriptionEvent (section 6.2.3.2); null when nobody waits for the response any more.</summary>
    private ValueTask<GraphQLResponse?> RespondAsync(object @event, EventState state, CancellationToken stop) => Guarded.RunAsync(
        async () => GraphQLResponse.Of(await Executor.ExecuteAsync(plan, variables, RequestContext.OfEvent(@event, state.Begin(), stop))),
        Events);

    private string Tell(Exception failure)
    {
        var errorId = ErrorId.Next();
        Events.ResolverFailed(errorId, SourceStream.RootFieldOf(plan), failure);
        return errorId;
    }
}

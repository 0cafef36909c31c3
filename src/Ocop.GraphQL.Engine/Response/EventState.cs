using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>The host's state for one event of a subscription, from its execution to the end of its response.</summary>
internal sealed class EventState(RequestContext request) : IDisposable
{
    private IDisposable? own;

    /// <summary>The state; made anew where the host makes one for each event.</summary>
    public object Begin()
    {
        if (request.BeginEvent is not { } begin)
        {
            return request.Root;
        }

        var state = begin();
        own = state as IDisposable;
        return state;
    }

    /// <inheritdoc/>
    public void Dispose() => own?.Dispose();
}

namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>What belongs to one request while it is executed.</summary>
/// <param name="root">The parent of the root fields (specification, section 6.1, initialValue); resolvers find the host's own state in it.</param>
/// <param name="cancellation">Cancelled when nobody waits for the answer any more.</param>
public sealed class RequestContext(object root, CancellationToken cancellation)
{
    /// <summary>The parent of the root fields, except for events of a subscription; also the host's own state for this request.</summary>
    public object Root { get; } = root;

    /// <summary>
    /// Makes the host's state for one event of a subscription, which then is the <see cref="Root"/> that resolvers see; one that is
    /// <see cref="IDisposable"/> is disposed of once the event's response was read. Null, the default, when all events of a
    /// subscription share the request's.
    /// </summary>
    public Func<object>? BeginEvent { get; init; }

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The parent of the root fields: <see cref="Root"/>, or an event of a subscription (section 6.2.3.2).</summary>
    internal object InitialValue { get; private init; } = root;

    /// <summary>The host's state as its own type.</summary>
    public TRoot State<TRoot>()
        where TRoot : class => (TRoot)Root;

    /// <summary>The context in which one event of a subscription is executed.</summary>
    internal static RequestContext OfEvent(object initialValue, object state, CancellationToken stop) =>
        new(state, stop) { InitialValue = initialValue };
}

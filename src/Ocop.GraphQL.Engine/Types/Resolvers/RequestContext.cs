namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>What belongs to one request while it is executed.</summary>
/// <param name="root">The parent of the root fields (specification, section 6.1, initialValue); resolvers find the host's own state in it.</param>
/// <param name="cancellation">Cancelled when nobody waits for the answer any more.</param>
public sealed class RequestContext(object root, CancellationToken cancellation)
{
    /// <summary>The parent of the root fields; also the host's own state for this request.</summary>
    public object Root { get; } = root;

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The host's state as its own type.</summary>
    public TRoot State<TRoot>()
        where TRoot : class => (TRoot)Root;
}

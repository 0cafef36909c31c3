using NodaTime;
using Ocop.GraphQL.Changes;
using Ocop.Storage;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Requests;

/// <summary>Begins requests: each sees one moment of the registry and one day.</summary>
/// <param name="openSnapshot">Opens a snapshot of the registry, of a revision or a later one.</param>
/// <param name="today">Reads the civil date in Viet Nam.</param>
/// <param name="readRevision">Reads the registry's newest revision, which is a given one or later.</param>
/// <param name="feed">How subscribers are told of changes; the defaults when null.</param>
internal sealed class RegistryRequests(
    Func<long, RegistrySnapshot> openSnapshot, Func<LocalDate> today, Func<long, RegistryRevision> readRevision, ChangeFeedOptions? feed = null)
{
    /// <summary>The newest revision, which a request that begins now would read from, or a later one.</summary>
    /// <param name="atLeast">The number of a revision that must be reached; 0 for whichever there is.</param>
    /// <exception cref="RegistryException">The registry cannot be read, or the revision is not written yet.</exception>
    public RegistryRevision ReadRevision(long atLeast) => readRevision(atLeast);

    /// <summary>What tells subscribers of changes.</summary>
    public ChangeFeed Feed { get; } = new(wanted => OpenReaching(openSnapshot, wanted, atLeast: 0), () => readRevision(0), feed ?? new ChangeFeedOptions());

    /// <summary>Begins a request; it is disposed of when it is answered.</summary>
    public RegistryRequest Begin() => Begin(atLeast: 0);

    /// <summary>Begins a request that reads a revision or a later one; it is disposed of when it is answered.</summary>
    /// <param name="atLeast">The number of the revision; 0 for whichever there is.</param>
    public RegistryRequest Begin(long atLeast) => new(wanted => OpenReaching(openSnapshot, wanted, atLeast), today()) { AtLeast = atLeast, Feed = Feed };

    // What is wanted is asked of the server that is written to before it counts as not written.
    private static RegistrySnapshot OpenReaching(Func<long, RegistrySnapshot> openSnapshot, long wanted, long atLeast)
    {
        if (wanted <= atLeast)
        {
            return openSnapshot(atLeast);
        }

        try
        {
            return openSnapshot(wanted);
        }
        catch (RegistryException exception) when (exception.Fault == RegistryFault.RevisionNotReached)
        {
            return openSnapshot(atLeast);
        }
    }
}

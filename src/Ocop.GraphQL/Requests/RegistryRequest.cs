using NodaTime;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Verification;
using Ocop.Storage;
using Ocop.Storage.Listings;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Requests;

/// <summary>The parent of all root fields: the registry as of one moment, and the day on which the request came.</summary>
/// <param name="openSnapshot">Opens the snapshot that the whole request reads from, one that has reached a revision, where any has.</param>
/// <param name="today">The civil date in Viet Nam, read once for the request.</param>
internal sealed class RegistryRequest(Func<long, RegistrySnapshot> openSnapshot, LocalDate today) : IDisposable
{
    private RegistrySnapshot? snapshot;

    /// <summary>The civil date in Viet Nam on which the request came.</summary>
    public LocalDate Today { get; } = today;

    /// <summary>The number of the revision that nothing older than may be read; 0 for whichever there is.</summary>
    public long AtLeast { get; init; }

    /// <summary>The registry; opened at the first use, since introspection never needs it.</summary>
    public RegistrySnapshot Registry => OpenReaching(0);

    /// <summary>The registry at a revision or a later one, if it was not opened before and any server has reached the revision.</summary>
    /// <param name="wanted">The number of the revision; 0 for whichever there is.</param>
    public RegistrySnapshot OpenReaching(long wanted) => snapshot ??= openSnapshot(wanted);

    /// <summary>The revision that was read from; null while nothing was read.</summary>
    public RegistryRevision? RevisionRead => snapshot?.Revision;

    /// <summary>What all claims of the request share to have names alike looked for.</summary>
    public ResemblingBudget Resembling { get; } = new(ClaimLimits.MostResembling);

    /// <summary>What tells subscribers of changes.</summary>
    public ChangeFeed Feed
    {
        get => field ?? throw new InvalidOperationException("The request is none that can subscribe.");
        init;
    }

    /// <inheritdoc/>
    public void Dispose() => snapshot?.Dispose();
}

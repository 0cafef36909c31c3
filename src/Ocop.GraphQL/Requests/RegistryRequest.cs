using NodaTime;
using Ocop.GraphQL.Changes;
using Ocop.GraphQL.Verification;
using Ocop.Storage;
using Ocop.Storage.Listings;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Requests;

/// <summary>The parent of all root fields: the registry as of one moment, and the day on which the request came.</summary>
/// <param name="openSnapshot">Opens the snapshot that the whole request reads from.</param>
/// <param name="today">The civil date in Viet Nam, read once for the request.</param>
internal sealed class RegistryRequest(Func<RegistrySnapshot> openSnapshot, LocalDate today) : IDisposable
{
    private RegistrySnapshot? snapshot;

    /// <summary>The civil date in Viet Nam on which the request came.</summary>
    public LocalDate Today { get; } = today;

    /// <summary>The number of the revision that nothing older than may be read; 0 for whichever there is.</summary>
    public long AtLeast { get; init; }

    /// <summary>The registry; opened at the first use, since introspection never needs it.</summary>
    public RegistrySnapshot Registry => snapshot ??= openSnapshot();

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

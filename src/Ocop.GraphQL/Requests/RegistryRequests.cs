using NodaTime;
using Ocop.GraphQL.Changes;
using Ocop.Storage;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Requests;

/// <summary>Begins requests: each sees one moment of the registry and one day.</summary>
/// <param name="openSnapshot">Opens a snapshot of the registry.</param>
/// <param name="today">Reads the civil date in Viet Nam.</param>
/// <param name="readRevision">Reads the registry's newest revision.</param>
/// <param name="feed">How subscribers are told of changes; the defaults when null.</param>
internal sealed class RegistryRequests(
    Func<RegistrySnapshot> openSnapshot, Func<LocalDate> today, Func<RegistryRevision> readRevision, ChangeFeedOptions? feed = null)
{
    /// <summary>The newest revision, which a request that begins now would read from, or a later one.</summary>
    public RegistryRevision ReadRevision() => readRevision();

    /// <summary>What tells subscribers of changes.</summary>
    public ChangeFeed Feed { get; } = new(openSnapshot, readRevision, feed ?? new ChangeFeedOptions());

    /// <summary>Begins a request; it is disposed of when it is answered.</summary>
    public RegistryRequest Begin() => new(openSnapshot, today()) { Feed = Feed };
}

using NodaTime;
using Ocop.Storage;

namespace Ocop.GraphQL.Requests;

/// <summary>The parent of all root fields: the registry as of one moment, and the day on which the request came.</summary>
/// <param name="openSnapshot">Opens the snapshot that the whole request reads from.</param>
/// <param name="today">The civil date in Viet Nam, read once for the request.</param>
internal sealed class RegistryRequest(Func<RegistrySnapshot> openSnapshot, LocalDate today) : IDisposable
{
    private RegistrySnapshot? snapshot;

    /// <summary>The civil date in Viet Nam on which the request came.</summary>
    public LocalDate Today { get; } = today;

    /// <summary>The registry; opened at the first use, since introspection never needs it.</summary>
    public RegistrySnapshot Registry => snapshot ??= openSnapshot();

    /// <inheritdoc/>
    public void Dispose() => snapshot?.Dispose();
}

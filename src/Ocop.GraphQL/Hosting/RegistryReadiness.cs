using Ocop.Storage;

namespace Ocop.GraphQL.Hosting;

/// <summary>The registry can answer when a snapshot of it says which revision it is.</summary>
internal sealed class RegistryReadiness(RegistryStore store) : IReadiness
{
    /// <inheritdoc/>
    public ValueTask<string?> FindObstacleAsync(CancellationToken cancellation)
    {
        using var snapshot = store.OpenSnapshot();
        return ValueTask.FromResult(snapshot.Revision.Number > 0 ? null : "the registry is empty");
    }
}

using Ocop.Storage;

namespace Ocop.GraphQL.Hosting;

/// <summary>The registry can answer when a snapshot of it says which revision it is, and its file is still where it was opened.</summary>
internal sealed class RegistryReadiness(RegistryStore store) : IReadiness
{
    private const string LostFile = "the file of the registry was removed or replaced";

    /// <inheritdoc/>
    public ValueTask<string?> FindObstacleAsync(CancellationToken cancellation)
    {
        if (store.HasLostFile()) return ValueTask.FromResult<string?>(LostFile);
        using var snapshot = store.OpenSnapshot();
        return ValueTask.FromResult(snapshot.Revision.Number > 0 ? null : "the registry is empty");
    }
}

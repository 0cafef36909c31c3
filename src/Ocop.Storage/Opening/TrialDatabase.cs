namespace Ocop.Storage.Opening;

/// <summary>A database in which a run that takes everything back works where the registry's own is not made yet, so that none is made.</summary>
/// <param name="database">The database, in a folder of its own.</param>
/// <param name="folder">The folder, which goes with it.</param>
internal sealed class TrialDatabase(RegistryDatabase database, DirectoryInfo folder) : IDisposable
{
    /// <summary>The database.</summary>
    public RegistryDatabase Database => database;

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}

using Ocop.Storage.Opening;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Makes a registry again from an export of it.</summary>
public sealed class ExportImporter
{
    private readonly RegistryDatabase database;

    /// <summary>Makes an importer.</summary>
    /// <param name="options">The registry, which must be empty or not made yet; its data sets are not loaded.</param>
    public ExportImporter(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        database = RegistryDatabase.Of(options);
    }

    /// <summary>Whether a path can be an export: a folder, a manifest, or a file of documents.</summary>
    public static bool IsExport(string path) => ExportOnDisk.Is(path);

    /// <summary>Checks an export against its manifest and restores it: all of it, or nothing.</summary>
    /// <param name="path">Its folder, its manifest, or its file of documents with the manifest beside it.</param>
    /// <param name="progress">Is told how far it is, now and then; null when nobody watches.</param>
    /// <param name="cancellation">Stops; then nothing was changed.</param>
    /// <exception cref="RegistryException">
    /// The export is damaged or of a newer version, or the registry cannot be used or is not empty; nothing was changed.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public RestoredExport Run(string path, IProgress<RestoringProgress>? progress, CancellationToken cancellation)
    {
        var export = ExportOnDisk.Open(path);
        using var documents = export.OpenDocuments();
        var records = new RegistryRestorer(database).Run(
            DocumentLines.Read(documents), export.Manifest.ToPlace(), Watch(progress, export.Records), cancellation);
        return new RestoredExport(database.Name, export.Manifest.Revision, records);
    }

    private static RecordProgress? Watch(IProgress<RestoringProgress>? progress, long total) =>
        progress is null ? null : new RecordProgress(progress, total);

    private sealed class RecordProgress(IProgress<RestoringProgress> progress, long total) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new RestoringProgress(value, total));
    }
}

/// <summary>How far the restoring of a registry is.</summary>
/// <param name="Records">The number of records so far.</param>
/// <param name="Total">The number of all records.</param>
public readonly record struct RestoringProgress(long Records, long Total);

/// <summary>A registry that was made from an export.</summary>
/// <param name="Database">The database, as it may be shown.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Records">The number of its records.</param>
public sealed record RestoredExport(string Database, long Revision, long Records);

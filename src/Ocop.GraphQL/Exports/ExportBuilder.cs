using System.Globalization;
using Ocop.Storage;
using Ocop.Storage.Exporting.Files;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Exports;

/// <summary>Makes the files of a revision, or finds those that an earlier process made of it.</summary>
/// <param name="openSnapshot">Opens a snapshot of the registry.</param>
/// <param name="options">Where the files are kept.</param>
internal sealed class ExportBuilder(Func<RegistrySnapshot> openSnapshot, ExportOptions options) : IExportBuilder
{
    /// <inheritdoc/>
    public ExportSet Build(CancellationToken cancellation)
    {
        using var snapshot = openSnapshot();
        var revision = snapshot.Revision;
        var folder = Path.Combine(options.Folder, revision.Number.ToString(CultureInfo.InvariantCulture));
        return ExportSet.Find(folder, revision) ?? ExportSet.Of(folder, Write(snapshot, folder, cancellation));
    }

    /// <inheritdoc/>
    public void DeleteOthers(RegistryRevision kept)
    {
        foreach (var folder in Directory.EnumerateDirectories(options.Folder))
        {
            if (IsOther(Path.GetFileName(folder), kept)) Directory.Delete(folder, recursive: true);
        }
    }

    private ExportManifest Write(RegistrySnapshot snapshot, string folder, CancellationToken cancellation) => RegistryExport.Write(
        snapshot,
        new ExportPlan(folder)
        {
            Contents = ExportContents.Documents | ExportContents.Tables,
            Compression = ExportCompression.Plain | ExportCompression.Gzip,
            MostBytes = options.Bytes,
        },
        progress: null,
        cancellation);

    // Folders of other names are none of ours.
    private static bool IsOther(string name, RegistryRevision kept) =>
        long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number != kept.Number;
}

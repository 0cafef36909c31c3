using Ocop.Storage.Exporting.Files;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Exporting;

/// <summary>Exports onto a disk that is full.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string FullDevice = "/dev/full";

    private readonly SqliteTestRegistry registry = new();
    private readonly TemporaryFolder folder = new();

    [SkippableTheory]
    [InlineData("registry.jsonl")]
    [InlineData("registry.jsonl.gz")]
    [InlineData("manifest.json")]
    public void An_export_for_which_there_is_no_room_leaves_nothing_behind(string name)
    {
        Skip.IfNot(File.Exists(FullDevice), "The system has no device that is always full.");
        using var store = registry.Open(registry.DataSet("set", CsvFile.Row()));
        using var snapshot = store.OpenSnapshot();
        var export = Directory.CreateDirectory(folder.File("export")).FullName;
        File.CreateSymbolicLink(Path.Combine(export, name + ".part"), FullDevice);

        var refusal = Assert.Throws<RegistryException>(() => RegistryExport.Write(
            snapshot, new ExportPlan(export) { Compression = ExportCompression.Plain | ExportCompression.Gzip }, null, CancellationToken.None));

        Assert.Equal(RegistryFault.UnwritableExport, refusal.Fault);
        Assert.StartsWith($"The export cannot be written into {export}: No space left on device", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(export));
    }

    public void Dispose()
    {
        registry.Dispose();
        folder.Dispose();
    }
}

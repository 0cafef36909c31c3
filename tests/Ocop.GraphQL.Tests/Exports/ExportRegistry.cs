using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Ocop.GraphQL.Exports;
using Ocop.GraphQL.Tests.Hosting;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Storage.Revisions;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Exports;

/// <summary>A registry of a test's own that grows, and servers of its exports.</summary>
internal sealed class ExportRegistry : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private RegistryStore store;

    public ExportRegistry() => store = Open();

    public ExportOptions Options => new(Path.Combine(folder.FullName, "exports")) { Pause = TimeSpan.Zero };

    public ExportBuilder Builder => new(OpenSnapshot, Options);

    public RegistrySnapshot OpenSnapshot() => store.OpenSnapshot();

    public RegistryRevision ReadRevision() => store.ReadRevision();

    /// <summary>What stands in the folder of exports.</summary>
    public string[] Folders => [.. Directory.EnumerateDirectories(Options.Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Loads the published products, which makes another revision.</summary>
    public void Grow()
    {
        store.Dispose();
        store = Open(new DataSetFile(Repository.PathOf("data", "published-products.csv")));
    }

    /// <summary>Starts a server of the exports that a builder makes.</summary>
    public Task<RunningServer> StartAsync(IExportBuilder? builder = null, ExportOptions? options = null, ILogger<ExportShelf>? logger = null) => RunningServer.StartAsync(
        application => application.Services.AddSingleton(
            new ExportShelf(builder ?? Builder, ReadRevision, options ?? Options, logger ?? NullLogger<ExportShelf>.Instance)),
        application => application.MapExport());

    public void Dispose()
    {
        store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private RegistryStore Open(params DataSetFile[] dataSets)
    {
        var options = new Storage.Opening.RegistryOptions($"Data Source={Path.Combine(folder.FullName, "registry.db")}") { Clock = new RegistryFixture.FixedClock() };
        if (dataSets.Length == 0)
        {
            var first = Path.Combine(folder.FullName, "first.csv");
            File.WriteAllLines(first, File.ReadLines(Repository.PathOf("data", "published-products.csv")).Take(40));
            dataSets = [new DataSetFile(first)];
        }

        return RegistryStore.Open(options with { DataSets = dataSets }, NullLogger.Instance);
    }
}

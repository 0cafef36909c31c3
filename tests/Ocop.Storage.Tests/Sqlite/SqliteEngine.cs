using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>SQLite on files.</summary>
public sealed class SqliteEngine : TestEngine
{
    private static readonly Lazy<RegistryStore> Shared = new(OpenSeeded);

    internal override RegistryStore Seeded => Shared.Value;

    internal override IReadOnlyList<string> Migrations => SqliteMigrations.All;

    internal override TestRegistry NewRegistry() => new SqliteTestRegistry();

    private static RegistryStore OpenSeeded()
    {
        var folder = new TemporaryFolder();
        var store = RegistryStore.Open(
            new RegistryOptions($"Data Source={folder.File("registry.db")}")
            {
                Clock = new FixedClock(FixedClock.Start),
                DataSets = [new DataSetFile(BundledData.Path)],
                LockTimeout = Duration.FromMinutes(1),
            },
            NullLogger.Instance);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            store.Dispose();
            folder.Dispose();
        };
        return store;
    }
}

/// <summary>A SQLite file in a folder of its own.</summary>
internal sealed class SqliteTestRegistry : TestRegistry
{
    public string Path => Folder.File("registry.db");

    public override string ConnectionString => $"Data Source={Path}";

    public override RegistryProvider Provider => RegistryProvider.Sqlite;
}

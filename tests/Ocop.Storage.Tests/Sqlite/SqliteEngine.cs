using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>SQLite on files.</summary>
public sealed class SqliteEngine : TestEngine
{
    private static readonly Lazy<RegistryStore> Shared = new(OpenSeeded);

    internal override RegistryStore Seeded => Shared.Value;

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

    public override void Read(Action<OcopContext> read)
    {
        using var connection = new SqliteDatabase(Options()).OpenForWriting();
        using var context = SqliteOcopContext.Over(connection);
        read(context);
    }

    public override void Write(Action<WriteTransaction> change)
    {
        using var connection = new SqliteDatabase(Options()).OpenForWriting();
        using var context = SqliteOcopContext.Over(connection);
        using var transaction = context.Database.BeginTransaction();
        var revision = connection.ReadNumber("SELECT coalesce(max(revision), 0) + 1 FROM revisions");
        var write = new WriteTransaction(context, revision, Clock.GetCurrentInstant());
        change(write);
        write.Close();
        transaction.Commit();
    }
}

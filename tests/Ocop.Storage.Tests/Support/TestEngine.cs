using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Support;

/// <summary>A database engine under test: makes registries of their own and keeps one seeded with the bundled data.</summary>
public abstract class TestEngine
{
    /// <summary>The registry of the bundled data set; shared, so tests only read it.</summary>
    internal abstract RegistryStore Seeded { get; }

    /// <summary>The migrations that a first opening applies.</summary>
    internal abstract IReadOnlyList<string> Migrations { get; }

    /// <summary>A place for a registry of a test's own, where none is yet.</summary>
    internal abstract TestRegistry NewRegistry();
}

/// <summary>A registry of a test's own.</summary>
internal abstract class TestRegistry : IDisposable
{
    protected TemporaryFolder Folder { get; } = new();

    public FixedClock Clock { get; } = new(FixedClock.Start);

    /// <summary>How long a writer waits for another one.</summary>
    public Duration LockTimeout { get; set; } = Duration.FromSeconds(1);

    public abstract string ConnectionString { get; }

    /// <summary>The engine that the connection string is for.</summary>
    public abstract RegistryProvider Provider { get; }

    public RegistryOptions Options(params string[] dataSets) => new(ConnectionString)
    {
        Provider = Provider,
        Clock = Clock,
        DataSets = [.. dataSets.Select(path => new DataSetFile(path))],
        LockTimeout = LockTimeout,
    };

    public RegistryStore Open(params string[] dataSets) => Open(NullLogger.Instance, dataSets);

    public RegistryStore Open(ILogger logger, params string[] dataSets) => RegistryStore.Open(Options(dataSets), logger);

    /// <summary>Writes a data set of these rows.</summary>
    public string DataSet(string name, params Dictionary<string, string>[] rows) => Folder.Write(name + ".csv", CsvFile.Text(rows));

    /// <summary>Writes a data set of this text.</summary>
    public string DataSetOf(string name, string text) => Folder.Write(name + ".csv", text);

    /// <summary>Writes rows as one revision of the registry, which must have been opened before.</summary>
    public void Write(Action<WriteTransaction> change)
    {
        using var session = RegistryDatabase.Of(Options()).OpenForWriting();
        using var transaction = session.Begin();
        var write = WriteTransaction.Begin(transaction.Context, Clock);
        change(write);
        write.Close();
        transaction.Commit();
    }

    /// <summary>Reads rows of the registry, which must have been opened before.</summary>
    public void Read(Action<OcopContext> read)
    {
        var database = RegistryDatabase.Of(Options());
        using var session = database.OpenForWriting();
        using var context = database.ContextOver(session.Connection);
        read(context);
    }

    /// <summary>Runs statements without the engine's watch over references.</summary>
    public void Damage(string statements)
    {
        using var session = RegistryDatabase.Of(Options()).OpenForWriting();
        session.Connection.Execute(Provider == RegistryProvider.Sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = 'replica'");
        session.Connection.Execute(statements);
    }

    /// <summary>Writes a file of programmes of this text.</summary>
    public string ProgrammesOf(string name, string text) => Folder.Write(name + ".json", text);

    public virtual void Dispose() => Folder.Dispose();
}

using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Storage;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;
using Ocop.Storage.Reading;
using Ocop.Storage.Writing;

namespace Ocop.Benchmarks.Reading;

/// <summary>A registry of the bundled data in a temporary file, with a connection for each way of reading it.</summary>
internal sealed class ReadingRegistry : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-reading-");
    private readonly SqliteDatabase database;
    private readonly WriteSession session;

    public ReadingRegistry()
    {
        var options = new RegistryOptions($"Data Source={Path.Combine(folder.FullName, "registry.db")}")
        {
            Clock = SystemClock.Instance,
            DataSets = [new DataSetFile(Path.Combine(AppContext.BaseDirectory, "data", "published-products.csv"))],
        };
        Store = RegistryStore.Open(options, NullLogger.Instance);
        database = new SqliteDatabase(options);
        session = database.OpenForWriting();
        Connection = (SqliteConnection)session.Connection;
        Context = SqliteOcopContext.Over(Connection);
    }

    public RegistryStore Store { get; }

    public SqliteConnection Connection { get; }

    public OcopContext Context { get; }

    public ReadSession OpenSession() => database.OpenForReading();

    public void Dispose()
    {
        Context.Dispose();
        session.Dispose();
        Store.Dispose();
        folder.Delete(recursive: true);
    }
}

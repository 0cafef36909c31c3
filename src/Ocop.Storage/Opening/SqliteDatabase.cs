using Microsoft.Data.Sqlite;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Reading.Sqlite;

namespace Ocop.Storage.Opening;

/// <summary>The database file of a registry and the ways to connect to it.</summary>
/// <remarks>
/// The file is in WAL mode: readers see their snapshot while one writer writes. A commit is flushed to the disk before it counts
/// (<c>synchronous = FULL</c>), because an act of an authority that was accepted must survive a power cut, and writes are rare.
/// </remarks>
internal sealed class SqliteDatabase
{
    private readonly SqliteConnectionStringBuilder connectionString;
    private readonly int timeoutSeconds;

    public SqliteDatabase(RegistryOptions options)
    {
        timeoutSeconds = Math.Max(1, (int)Math.Ceiling(options.LockTimeout.TotalSeconds));
        connectionString = Parse(options.ConnectionString);
        Path = System.IO.Path.GetFullPath(connectionString.DataSource);
        connectionString.DataSource = Path;
        connectionString.Pooling = false;
        connectionString.ForeignKeys = true;
        connectionString.DefaultTimeout = timeoutSeconds;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>Opens a connection that writes and makes the file if there is none.</summary>
    public SqliteConnection OpenForWriting()
    {
        if (System.IO.Path.GetDirectoryName(Path) is { } folder && !Directory.Exists(folder))
            throw new RegistryException(RegistryFault.FolderMissing, $"The folder {folder} for the database {Path} does not exist; make it first.");
        return Open(SqliteOpenMode.ReadWriteCreate, "PRAGMA synchronous = FULL");
    }

    /// <summary>Opens a session that only reads.</summary>
    /// <remarks>The file is opened for writing all the same: a reader of a WAL file takes part in its shared memory.</remarks>
    public ReadSession OpenForReading() => new(
        new SqliteReadConnection(Open(
            SqliteOpenMode.ReadWrite,
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096; "
            + $"PRAGMA busy_timeout = {timeoutSeconds * 1000}")),
        SqliteDialect.Instance);

    private SqliteConnection Open(SqliteOpenMode mode, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString.ConnectionString) { Mode = mode }.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute(settings);
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw SqliteFaults.Describe(exception, Path);
        }
    }

    private static SqliteConnectionStringBuilder Parse(string text)
    {
        SqliteConnectionStringBuilder builder;
        try
        {
            builder = new SqliteConnectionStringBuilder(text);
        }
        catch (ArgumentException exception)
        {
            throw new RegistryException(RegistryFault.Unreadable, $"'{text}' is no connection string for SQLite: {exception.Message}", exception);
        }
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
            throw new RegistryException(RegistryFault.Unreadable, $"The connection string '{text}' names no file; write Data Source=registry.db.");
        return builder;
    }
}

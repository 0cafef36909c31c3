using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Reading.Sqlite;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Opening;

/// <summary>A registry in a SQLite file.</summary>
/// <remarks>
/// The file is in WAL mode: readers see their snapshot while one writer writes. A commit is flushed to the disk before it counts
/// (<c>synchronous = FULL</c>), because an act of an authority that was accepted must survive a power cut, and writes are rare.
/// </remarks>
internal sealed class SqliteDatabase : RegistryDatabase
{
    // Keys and full text tables grow at random places while records are written; in SQLite's own cache of 2 MB they push one another out.
    private const string LargerCache = "PRAGMA cache_size = -65536";

    private readonly SqliteConnectionStringBuilder connectionString;
    private readonly int timeoutSeconds;
    private readonly RegistryOptions options;

    public SqliteDatabase(RegistryOptions options)
    {
        this.options = options;
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

    /// <inheritdoc/>
    public override string Name => Path;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Migrations => SqliteMigrations.All;

    /// <inheritdoc/>
    public override string MadeIndexes => "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";

    /// <inheritdoc/>
    public override bool ReadersKeepDroppedIndexes => true;

    /// <summary>None: SQLite answers without waiting, so there are never more sessions than threads that answer requests.</summary>
    public override ReadLimit? ReadLimit => null;

    /// <summary>Opens a connection that writes and makes the file if there is none.</summary>
    protected override DbConnection Connect()
    {
        RequireFolder();
        return Open(SqliteOpenMode.ReadWriteCreate, "PRAGMA synchronous = FULL");
    }

    /// <inheritdoc/>
    public override TrialDatabase? FindTrial()
    {
        if (File.Exists(Path))
            return null;
        RequireFolder();
        var folder = Directory.CreateTempSubdirectory("ocop-trial-");
        var file = new SqliteConnectionStringBuilder { DataSource = System.IO.Path.Combine(folder.FullName, "registry.db") };
        return new TrialDatabase(new SqliteDatabase(options with { ConnectionString = file.ConnectionString }), folder);
    }

    /// <inheritdoc/>
    /// <remarks>The file is opened for writing all the same: a reader of a WAL file takes part in its shared memory.</remarks>
    public override ReadSession OpenForReading() => new(
        new SqliteReadConnection(Open(
            SqliteOpenMode.ReadWrite,
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4096; "
            + $"PRAGMA busy_timeout = {timeoutSeconds * 1000}")),
        SqliteDialect.Instance);

    /// <inheritdoc/>
    public override OcopContext ContextOver(DbConnection connection) => SqliteOcopContext.Over(connection);

    /// <summary>Does nothing: a transaction of SQLite's provider takes the file's one write lock when it begins.</summary>
    public override void LockWriters(DbConnection connection)
    {
    }

    /// <inheritdoc/>
    public override void PrepareSchema(DbConnection connection) => connection.Execute("PRAGMA journal_mode = WAL");

    /// <inheritdoc/>
    public override void PrepareBulkWrite(DbConnection connection) => connection.Execute(LargerCache);

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadTables(DbConnection connection) =>
        connection.ReadTexts("SELECT name FROM sqlite_master WHERE type = 'table'");

    /// <inheritdoc/>
    public override void Check(DbConnection connection) => SqliteCheck.Run(connection);

    /// <inheritdoc/>
    public override bool IsContradiction(Exception exception) => exception switch
    {
        SqliteException failure => SqliteFaults.IsContradiction(failure),
        DbUpdateException { InnerException: SqliteException failure } => SqliteFaults.IsContradiction(failure),
        _ => false,
    };

    /// <inheritdoc/>
    public override RegistryException? Describe(Exception exception) => exception switch
    {
        SqliteException failure => SqliteFaults.Describe(failure, Path),
        DbUpdateException { InnerException: SqliteException failure } => SqliteFaults.Describe(failure, Path),
        _ => null,
    };

    private SqliteConnection Open(SqliteOpenMode mode, string settings) => Guard(() =>
    {
        try
        {
            return Open(new SqliteConnectionStringBuilder(connectionString.ConnectionString) { Mode = mode }, settings);
        }
        catch (SqliteException exception) when (options.OnlyReads && SqliteFaults.IsRefusal(exception) && UnchangingFile.IsWhole(Path))
        {
            var unchanging = new SqliteConnectionStringBuilder(connectionString.ConnectionString)
            {
                DataSource = UnchangingFile.AddressOf(Path),
                Mode = SqliteOpenMode.ReadOnly,
            };
            return Open(unchanging, settings);
        }
    });

    private SqliteConnection Open(SqliteConnectionStringBuilder source, string settings)
    {
        var connection = new SqliteConnection(source.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute(settings);

            // Whether the file can be read shows when it is read for the first time.
            if (options.OnlyReads)
                connection.ReadNumber("PRAGMA schema_version");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void RequireFolder()
    {
        if (System.IO.Path.GetDirectoryName(Path) is { } folder && !Directory.Exists(folder))
            throw new RegistryException(RegistryFault.FolderMissing, $"The folder {folder} for the database {Path} does not exist; make it first.");
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

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;
using Ocop.Storage.Migrations.Postgres;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Postgres;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Opening;

/// <summary>A registry in a database of a PostgreSQL server.</summary>
internal sealed class PostgresDatabase : RegistryDatabase
{
    /// <summary>How many sessions read at once where the connection string does not say (<c>Maximum Pool Size</c>).</summary>
    public const int DefaultSessions = 32;

    // Any number that no other program locks in this database: the letters OCOP.
    private const long WritersLock = 0x4F434F50;

    private const string Settings = "SET jit = off";

    private const string ReadSettings = Settings + "; SET default_transaction_read_only = on";

    private readonly NpgsqlMultiHostDataSource source;
    private readonly Duration lockTimeout;
    private readonly int sessions;
    private readonly int waitSeconds;

    public PostgresDatabase(RegistryOptions options)
    {
        var connection = PostgresConnectionString.Parse(options.ConnectionString);
        Name = PostgresConnectionString.Describe(connection);
        HasStandbys = connection.Host!.Contains(',', StringComparison.Ordinal);
        lockTimeout = options.LockTimeout;
        sessions = connection.ContainsKey("Maximum Pool Size") ? connection.MaxPoolSize : DefaultSessions;
        waitSeconds = connection.Timeout;
        // Sessions are kept by this program, each with its prepared statements; the provider keeps none beside them.
        connection.Pooling = false;
        connection.ApplicationName ??= "ocop";
        source = new NpgsqlDataSourceBuilder(connection.ConnectionString).BuildMultiHost();
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Migrations => PostgresMigrations.All;

    /// <inheritdoc/>
    public override string MadeIndexes =>
        """
        SELECT i.relname, pg_get_indexdef(x.indexrelid) FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
        WHERE t.relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.indexrelid)
        ORDER BY i.relname
        """;

    /// <inheritdoc/>
    public override bool ReadersKeepDroppedIndexes => false;

    /// <inheritdoc/>
    public override ReadLimit? ReadLimit => new(sessions, Duration.FromSeconds(waitSeconds));

    /// <inheritdoc/>
    public override ReadSession OpenForReading() => OpenForReading(OpenReached);

    /// <inheritdoc/>
    public override bool HasStandbys { get; }

    /// <inheritdoc/>
    public override ReadSession OpenPrimaryForReading() => OpenForReading(OpenPrimary);

    /// <inheritdoc/>
    public override OcopContext ContextOver(DbConnection connection) => PostgresOcopContext.Over(connection);

    /// <inheritdoc/>
    public override void LockWriters(DbConnection connection) => connection.Execute(
        $"SET LOCAL lock_timeout = {(long)lockTimeout.TotalMilliseconds}; SELECT pg_advisory_xact_lock({WritersLock})");

    /// <summary>Does nothing: the migrations make all that the schema needs.</summary>
    public override void PrepareSchema(DbConnection connection)
    {
    }

    /// <inheritdoc/>
    public override void PrepareBulkWrite(DbConnection connection) => connection.Execute("SET maintenance_work_mem = '256MB'");

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadTables(DbConnection connection) =>
        connection.ReadTexts("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");

    /// <summary>Refuses a database that cannot hold the registry's text; what is damaged the server itself finds.</summary>
    public override void Check(DbConnection connection)
    {
        if (connection.ReadTexts("SHOW server_encoding") is [not "UTF8" and var encoding])
        {
            throw new RegistryException(
                RegistryFault.Unreadable, $"The database {Name} keeps text as {encoding}; make one of encoding UTF8 with createdb --encoding=UTF8.");
        }
    }

    /// <inheritdoc/>
    public override bool IsContradiction(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: { } inner } => IsContradiction(inner),
        _ => PostgresFaults.IsContradiction(exception),
    };

    /// <inheritdoc/>
    public override RegistryException? Describe(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: { } inner } => Describe(inner),
        InvalidOperationException { InnerException: NpgsqlException inner } => Describe(inner),
        _ => PostgresFaults.IsFailure(exception) ? PostgresFaults.Describe(exception, Name) : null,
    };

    /// <inheritdoc/>
    protected override DbConnection Connect() => Guard(() => Open(() => OpenOnce(TargetSessionAttributes.Primary, Settings)));

    private ReadSession OpenForReading(Func<NpgsqlConnection> open) => Guard(() => new ReadSession(
        new PostgresReadConnection(() => Open(open), Name), PostgresDialect.Instance));

    /// <summary>Opens a connection to a server that is known to be up, or else to one that was away a moment ago.</summary>
    /// <remarks>The provider leaves a server alone for some seconds when it was away, which is right only where another one answers.</remarks>
    private NpgsqlConnection Open(Func<NpgsqlConnection> open)
    {
        if (!HasStandbys)
            source.ClearDatabaseStates();
        try
        {
            return open();
        }
        catch (NpgsqlException) when (HasStandbys)
        {
            source.ClearDatabaseStates();
            return open();
        }
    }

    private NpgsqlConnection OpenPrimary() => OpenOnce(TargetSessionAttributes.Primary, ReadSettings);

    /// <summary>Opens a standby, or the primary where none is up or the one that is has not come far enough.</summary>
    /// <remarks>Asked once for each connection: a standby goes back in time only by starting, which no connection outlives.</remarks>
    private NpgsqlConnection OpenReached()
    {
        var connection = OpenOnce(TargetSessionAttributes.PreferStandby, ReadSettings);
        if (!HasStandbys || HasReached(connection))
            return connection;
        connection.Dispose();
        return OpenPrimary();
    }

    private bool HasReached(NpgsqlConnection connection)
    {
        try
        {
            return connection.ReadNumber(PostgresReadConnection.ReadRevision) >= LeastRevision;
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return false;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private NpgsqlConnection OpenOnce(TargetSessionAttributes host, string settings)
    {
        var connection = source.CreateConnection(host);
        try
        {
            connection.Open();
            connection.Execute(settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

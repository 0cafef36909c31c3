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
    public override ReadSession OpenForReading() => OpenForReading(TargetSessionAttributes.PreferStandby);

    /// <inheritdoc/>
    public override bool HasStandbys { get; }

    /// <inheritdoc/>
    public override ReadSession OpenPrimaryForReading() => OpenForReading(TargetSessionAttributes.Primary);

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
    protected override DbConnection Connect() => Guard(() => Open(TargetSessionAttributes.Primary, "SET jit = off"));

    private ReadSession OpenForReading(TargetSessionAttributes host) => Guard(() => new ReadSession(
        new PostgresReadConnection(() => Open(host, "SET jit = off; SET default_transaction_read_only = on"), Name), PostgresDialect.Instance));

    private NpgsqlConnection Open(TargetSessionAttributes host, string settings)
    {
        try
        {
            return OpenOnce(host, settings);
        }
        catch (NpgsqlException) when (HasStandbys)
        {
            // A server that was away is left alone for some seconds; where no other answers, it is asked all the same.
            source.ClearDatabaseStates();
            return OpenOnce(host, settings);
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

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ocop.Storage.Migrations.Sqlite;

namespace Ocop.Storage.Opening;

/// <summary>Brings a database to this program's schema.</summary>
/// <remarks>
/// EF Core's own migrating costs half a second even when nothing is to be done, and it leaves a lock row behind when the process is
/// killed, on which every later start waits for ever. So the history is compared by plain SQL, and missing migrations run as one
/// script inside one transaction: a killed start leaves either all of them or none.
/// </remarks>
internal static class SchemaMigrator
{
    private const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>Applies the migrations that the database lacks.</summary>
    /// <returns>Those applied now, oldest first.</returns>
    public static IReadOnlyList<string> Migrate(SqliteConnection connection)
    {
        if (FindMissing(connection).Count == 0)
            return [];
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have migrated while this one waited for the lock.
            var missing = FindMissing(connection);
            if (missing.Count > 0)
                connection.Execute(ScriptFrom(connection, missing));
            connection.Execute("COMMIT");
            return missing;
        }
        catch
        {
            connection.Execute("ROLLBACK");
            throw;
        }
    }

    private static List<string> FindMissing(SqliteConnection connection)
    {
        var applied = ReadApplied(connection);
        if (applied.Except(SqliteMigrations.All).LastOrDefault() is { } unknown)
        {
            throw new RegistryException(
                RegistryFault.NewerSchema,
                $"The database {connection.DataSource} was made by a newer version (migration {unknown}); start that version instead.");
        }
        return [.. SqliteMigrations.All.Except(applied)];
    }

    private static List<string> ReadApplied(SqliteConnection connection)
    {
        var tables = connection.ReadTexts("SELECT name FROM sqlite_master WHERE type = 'table'");
        if (tables.Contains(HistoryTable))
            return connection.ReadTexts($"SELECT MigrationId FROM {HistoryTable} ORDER BY MigrationId");
        if (tables.Count > 0)
        {
            throw new RegistryException(
                RegistryFault.Corrupt, $"The database {connection.DataSource} holds something else than a registry; name another file.");
        }
        return [];
    }

    private static string ScriptFrom(SqliteConnection connection, List<string> missing)
    {
        using var context = SqliteOcopContext.Over(connection);
        var position = SqliteMigrations.All.IndexOf(missing[0]);
        var last = position == 0 ? Migration.InitialDatabase : SqliteMigrations.All[position - 1];
        return context.GetService<IMigrator>().GenerateScript(last, null, MigrationsSqlGenerationOptions.NoTransactions);
    }
}

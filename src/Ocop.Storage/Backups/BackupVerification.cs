using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Backups;

/// <summary>Opens a copy that nobody else uses, and sees that it is a whole registry.</summary>
internal static class BackupVerification
{
    private const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>Checks a copy and reads what it holds.</summary>
    /// <param name="path">The copy, which has a name for now only.</param>
    /// <param name="source">What it is a copy of, which messages name.</param>
    /// <exception cref="RegistryException">It is damaged, no registry, or one of a newer version.</exception>
    public static BackupContent Verify(string path, string source) => SqliteFiles.Guard(source, () =>
    {
        using var connection = SqliteFiles.OpenUnchanging(path);
        RequireRegistry(connection, source);
        var findings = connection.ReadTexts("PRAGMA integrity_check(1)");
        return findings is ["ok"]
            ? Read(connection)
            : throw new RegistryException(RegistryFault.Corrupt, $"The file {source} is damaged ({findings.FirstOrDefault()}); restore another backup.");
    });

    /// <summary>What a database holds as its connection sees it.</summary>
    public static BackupContent Read(DbConnection connection) => new(
        connection.ReadNumber("SELECT coalesce(max(revision), 0) FROM revisions"),
        new RegistryCounts(Count(connection, "products"), Count(connection, "producers"), Count(connection, "certificates"), Count(connection, "dossiers")));

    /// <summary>Whether a copy holds a revision as another database holds it, by the moment at which it was written.</summary>
    public static bool Holds(string path, long revision, string committedAt)
    {
        using var connection = SqliteFiles.OpenUnchanging(path);
        return connection.ReadTexts(string.Create(CultureInfo.InvariantCulture, $"SELECT committed_at FROM revisions WHERE revision = {revision}")) is [var at]
            && at == committedAt;
    }

    private static void RequireRegistry(SqliteConnection connection, string source)
    {
        if (connection.ReadNumber($"SELECT count(*) FROM sqlite_master WHERE name = '{HistoryTable}'") == 0)
            throw new RegistryException(RegistryFault.Corrupt, $"The file {source} holds something else than a registry; name a backup.");
        var applied = connection.ReadTexts($"SELECT MigrationId FROM {HistoryTable} ORDER BY MigrationId");
        if (applied.Except(SqliteMigrations.All).LastOrDefault() is { } unknown)
        {
            throw new RegistryException(
                RegistryFault.NewerSchema, $"The file {source} was made by a newer version (migration {unknown}); use that version instead.");
        }
    }

    private static int Count(DbConnection connection, string table) => (int)connection.ReadNumber($"SELECT count(*) FROM {table}");
}

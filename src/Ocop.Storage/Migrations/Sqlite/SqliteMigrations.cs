namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>The migrations for SQLite, known without building EF Core's model.</summary>
internal static class SqliteMigrations
{
    /// <summary>The identities of all migrations, oldest first.</summary>
    public static readonly IReadOnlyList<string> All =
        [FirstRegistry.Id, CompleteCatalogue.Id, ImportedLists.Id, OfficialCommunes.Id, LoggedDataSets.Id, ChangeFeed.Id];
}

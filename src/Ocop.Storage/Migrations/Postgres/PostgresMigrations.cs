namespace Ocop.Storage.Migrations.Postgres;

/// <summary>The migrations for PostgreSQL, known without building EF Core's model.</summary>
internal static class PostgresMigrations
{
    /// <summary>The identities of all migrations, oldest first.</summary>
    public static readonly IReadOnlyList<string> All = [FirstRegistry.Id];
}

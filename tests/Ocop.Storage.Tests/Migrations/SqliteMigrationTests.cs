using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Tests.Migrations;

/// <summary>The hand-written migrations and snapshot against the model.</summary>
public sealed partial class SqliteMigrationTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteOcopContext context;

    public SqliteMigrationTests()
    {
        connection.Open();
        context = SqliteOcopContext.Over(connection);
    }

    [Fact]
    public void The_snapshot_is_the_model() => Assert.False(context.Database.HasPendingModelChanges());

    [Fact]
    public void Every_migration_is_known_without_the_model() =>
        Assert.Equal(context.GetService<IMigrationsAssembly>().Migrations.Keys, SqliteMigrations.All);

    [Fact]
    public void The_migrations_make_the_tables_and_indexes_of_the_model()
    {
        SchemaMigrator.Migrate(connection);
        var migrated = ReadSchema(connection);

        using var other = new SqliteConnection("Data Source=:memory:");
        other.Open();
        using var created = SqliteOcopContext.Over(other);
        created.GetService<IRelationalDatabaseCreator>().CreateTables();

        Assert.Equal(ReadSchema(other), migrated);
    }

    [Fact]
    public void A_migrated_database_needs_no_migration()
    {
        Assert.Equal(SqliteMigrations.All, SchemaMigrator.Migrate(connection));
        Assert.Empty(SchemaMigrator.Migrate(connection));
    }

    public void Dispose()
    {
        context.Dispose();
        connection.Dispose();
    }

    /// <summary>The statements of the schema without full text tables and the history, one per name; how rows are kept is no part of the model.</summary>
    private static List<string> ReadSchema(SqliteConnection database) =>
    [
        .. database.ReadTexts(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%\\_search%' ESCAPE '\\' "
            + "AND name NOT LIKE '%\\_trigrams%' ESCAPE '\\' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name <> 'sqlite_sequence' ORDER BY name")
            .Select(sql => Blanks().Replace(sql, " ").Replace(" WITHOUT ROWID", "", StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Migrations.Sqlite;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Migrations;

/// <summary>The hand-written migrations and snapshot against the model.</summary>
public sealed partial class SqliteMigrationTests : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteOcopContext context;
    private readonly WriteSession session;

    public SqliteMigrationTests()
    {
        connection.Open();
        context = SqliteOcopContext.Over(connection);
        session = new WriteSession(new SqliteDatabase(new("Data Source=unused.db") { Clock = new FixedClock(FixedClock.Start) }), connection);
    }

    [Fact]
    public void The_snapshot_is_the_model() => Assert.False(context.Database.HasPendingModelChanges());

    [Fact]
    public void Every_migration_is_known_without_the_model() =>
        Assert.Equal(context.GetService<IMigrationsAssembly>().Migrations.Keys, SqliteMigrations.All);

    [Fact]
    public void The_migrations_make_the_tables_and_indexes_of_the_model()
    {
        SchemaMigrator.Migrate(session);
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
        Assert.Equal(SqliteMigrations.All, SchemaMigrator.Migrate(session));
        Assert.Empty(SchemaMigrator.Migrate(session));
    }

    public void Dispose()
    {
        context.Dispose();
        session.Dispose();
    }

    [Fact]
    public void A_database_of_the_first_version_is_completed()
    {
        var migrator = context.GetService<IMigrator>();
        connection.Execute(migrator.GenerateScript(null, FirstRegistry.Id, MigrationsSqlGenerationOptions.NoTransactions));

        Assert.Equal(SqliteMigrations.All.Skip(1), SchemaMigrator.Migrate(session));
    }

    /// <summary>
    /// Every table with its columns, references, checks and indexes. Compared by meaning, because a column that came later stands
    /// last in a migrated table; how rows are kept, the full text tables and the index of locations are no part of the model.
    /// </summary>
    private static List<string> ReadSchema(SqliteConnection database)
    {
        const string Tables =
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' "
            + "AND name NOT LIKE '%\\_trigrams\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_locations\\_%' ESCAPE '\\' "
            + "AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
        return
        [
            .. database.ReadTexts(
                $"""
                SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || ifnull(c.dflt_value, '')
                FROM ({Tables}) t, pragma_table_xinfo(t.name) c ORDER BY 1
                """),
            .. database.ReadTexts(
                $"""
                SELECT t.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' ' || f.on_delete
                FROM ({Tables}) t, pragma_foreign_key_list(t.name) f ORDER BY 1
                """),
            .. database.ReadTexts("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"),
            .. database.ReadTexts($"SELECT sql FROM ({Tables}) ORDER BY name").SelectMany(ReadChecks).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The named checks of a statement that creates a table, each with its whole condition.</summary>
    private static IEnumerable<string> ReadChecks(string sql)
    {
        foreach (var check in CheckStarts().Matches(sql).Cast<Match>())
        {
            var end = check.Index + check.Length;
            for (var open = 1; open > 0; end++)
                open += sql[end] switch { '(' => 1, ')' => -1, _ => 0 };
            yield return sql[check.Index..end];
        }
    }

    [GeneratedRegex("""CONSTRAINT "ck_\w+" CHECK \(""")]
    private static partial Regex CheckStarts();
}

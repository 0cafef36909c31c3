using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Ocop.Storage.Migrations.Postgres;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>The hand-written migrations and snapshot against the model.</summary>
public sealed class PostgresMigrationTests
{
    [Fact]
    public void The_snapshot_is_the_model()
    {
        using var context = PostgresOcopContext.Over(new Npgsql.NpgsqlConnection("Host=localhost;Database=none"));

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Equal(context.GetService<IMigrationsAssembly>().Migrations.Keys, PostgresMigrations.All);
    }

    [SkippableFact]
    public void The_migrations_make_the_tables_and_indexes_of_the_model()
    {
        using var registry = new PostgresTestRegistry();
        using var other = new PostgresTestRegistry();
        using var migrated = RegistryDatabase.Of(registry.Options()).OpenForWriting();
        using var made = RegistryDatabase.Of(other.Options()).OpenForWriting();

        Assert.Equal(PostgresMigrations.All, SchemaMigrator.Migrate(migrated));
        using var context = PostgresOcopContext.Over(made.Connection);
        context.GetService<IRelationalDatabaseCreator>().CreateTables();

        Assert.Empty(SchemaMigrator.Migrate(migrated));
        Assert.Equal(ReadSchema(made), ReadSchema(migrated));
    }

    /// <summary>Every column, constraint and index, but of the tables by which names and places are found, which are no part of the model.</summary>
    private static List<string> ReadSchema(WriteSession session) =>
    [
        .. session.Connection.ReadTexts(
            """
            SELECT format('%s.%s %s %s %s %s', table_name, column_name, data_type, collation_name, is_nullable, is_identity)
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '%search' AND table_name NOT LIKE '\_\_EF%' ORDER BY 1
            """),
        .. session.Connection.ReadTexts(
            """
            SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text !~ 'search|EF' ORDER BY 1
            """),
        .. session.Connection.ReadTexts(
            """
            SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename !~ 'search|EF'
            AND indexname NOT IN ('ix_products_name_folded_pieces', 'ix_products_location') ORDER BY 1
            """),
    ];
}

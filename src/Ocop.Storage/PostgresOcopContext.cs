using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage;

/// <summary>The model on PostgreSQL.</summary>
/// <remarks>
/// Text is compared by its bytes (<c>COLLATE "C"</c>) and flags are numbers, so that every statement means on PostgreSQL what it means
/// on SQLite.
/// </remarks>
internal sealed class PostgresOcopContext(DbContextOptions<PostgresOcopContext> options) : OcopContext(options)
{
    private const string Bytewise = "C";

    /// <summary>A context over an open connection, which stays open when the context is disposed of.</summary>
    public static PostgresOcopContext Over(DbConnection connection) =>
        new(new DbContextOptionsBuilder<PostgresOcopContext>().UseNpgsql(connection).Options);

    /// <inheritdoc/>
    public override SearchTables NewSearchTables(WriteQueue queue) => new PostgresSearchTables(queue);

    /// <inheritdoc/>
    public override WriteQueue NewWriteQueue() => new(new PostgresWriteExecutor((NpgsqlConnection)Database.GetDbConnection(), Model));

    /// <inheritdoc/>
    /// <remarks>From the sequence of the table, which nobody else can be giving numbers of at the same time in a different order.</remarks>
    public override IdentityBlock ReserveIdentities(string table)
    {
        const int Length = 1000;
        var sequence = $"pg_get_serial_sequence('{table}', 'id')";
        var last = Database.GetDbConnection().ReadNumber($"SELECT setval({sequence}, nextval({sequence}) + {Length - 1})");
        return new IdentityBlock(last - Length + 1, last);
    }

    /// <inheritdoc/>
    public override void PassIdentities(string table) => Database.GetDbConnection().ReadNumber(
        $"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT coalesce(max(id), 0) FROM {table}) + 1, false)");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<bool>().HaveConversion<int>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<StandingRow>().ToTable(table =>
            table.HasCheckConstraint("ck_product_standings_in_force", "certified = 1 OR certificate_in_force_id IS NULL"));
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(IsText))
            property.SetCollation(Bytewise);
    }

    private static bool IsText(IMutableProperty property) =>
        (property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string);
}

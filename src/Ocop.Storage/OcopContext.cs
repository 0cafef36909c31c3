using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Storage.Certificates;
using Ocop.Storage.Communes;
using Ocop.Storage.Conversions;
using Ocop.Storage.DataSets;
using Ocop.Storage.Details;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Programmes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;
using Ocop.Storage.Standings;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Withdrawals;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage;

/// <summary>The registry's one model, for writing and migrating; reading goes through prepared statements instead.</summary>
internal abstract class OcopContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<ProductRow> Products => Set<ProductRow>();

    public DbSet<ProducerRow> Producers => Set<ProducerRow>();

    public DbSet<CertificateRow> Certificates => Set<CertificateRow>();

    public DbSet<CertificateStatusRow> CertificateStatuses => Set<CertificateStatusRow>();

    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    public DbSet<ProductGtinRow> ProductGtins => Set<ProductGtinRow>();

    public DbSet<ProductOfferRow> ProductOffers => Set<ProductOfferRow>();

    public DbSet<ProductImageRow> ProductImages => Set<ProductImageRow>();

    public DbSet<ProductStandardRow> ProductStandards => Set<ProductStandardRow>();

    public DbSet<ProductExportMarketRow> ProductExportMarkets => Set<ProductExportMarketRow>();

    public DbSet<DisplayPointRow> DisplayPoints => Set<DisplayPointRow>();

    public DbSet<ProductDisplayPointRow> ProductDisplayPoints => Set<ProductDisplayPointRow>();

    public DbSet<CraftVillageRow> CraftVillages => Set<CraftVillageRow>();

    public DbSet<StandingRow> Standings => Set<StandingRow>();

    public DbSet<NameStartRow> NameStarts => Set<NameStartRow>();
    public DbSet<ProgrammeRow> Programmes => Set<ProgrammeRow>();

    public DbSet<CommuneRow> Communes => Set<CommuneRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<DataSetRow> DataSets => Set<DataSetRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<ChangeLogStartRow> ChangeLogStarts => Set<ChangeLogStartRow>();

    public DbSet<WithdrawalRow> Withdrawals => Set<WithdrawalRow>();

    /// <summary>The writer of the tables by which the engine finds names.</summary>
    public abstract SearchTables NewSearchTables(WriteQueue queue);

    /// <summary>A queue of statements for the context's connection.</summary>
    public abstract WriteQueue NewWriteQueue();

    /// <summary>Takes identities of a table that nobody else gives out; the connection holds the writers' lock.</summary>
    public abstract IdentityBlock ReserveIdentities(string table);

    /// <summary>Lets identities that are given out from now on follow those in a table, which was filled with identities of its own.</summary>
    public abstract void PassIdentities(string table);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<decimal>().HaveConversion<ExactDecimalConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OcopContext).Assembly);
        SnakeCase.Apply(modelBuilder.Model);
    }
}

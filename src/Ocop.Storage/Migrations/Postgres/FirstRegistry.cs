using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Postgres;

/// <summary>The registry's first schema.</summary>
[DbContext(typeof(PostgresOcopContext))]
[Migration(Id)]
internal sealed partial class FirstRegistry : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122000000_FirstRegistry";

    /// <summary>Text is compared by its bytes, as everywhere else in the program.</summary>
    private const string Bytewise = "C";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateChangeLogStart(migrationBuilder);
        CreateCommunes(migrationBuilder);
        CreateCraftVillages(migrationBuilder);
        CreateDataSets(migrationBuilder);
        CreateDisplayPoints(migrationBuilder);
        CreateNameStarts(migrationBuilder);
        CreateProgrammes(migrationBuilder);
        CreateRevisions(migrationBuilder);
        CreateSources(migrationBuilder);
        CreateWithdrawals(migrationBuilder);
        CreateProducers(migrationBuilder);
        CreateProgrammeParts(migrationBuilder);
        CreateProgrammeTargets(migrationBuilder);
        CreateChanges(migrationBuilder);
        CreateProgrammeSources(migrationBuilder);
        CreateProducerSources(migrationBuilder);
        CreateProducts(migrationBuilder);
        CreateReportedResults(migrationBuilder);
        CreateCertificates(migrationBuilder);
        CreateDossiers(migrationBuilder);
        CreateProductDisplayPoints(migrationBuilder);
        CreateProductExportMarkets(migrationBuilder);
        CreateProductGtins(migrationBuilder);
        CreateProductImages(migrationBuilder);
        CreateProductOffers(migrationBuilder);
        CreateProductSources(migrationBuilder);
        CreateProductStandards(migrationBuilder);
        CreateCertificateSources(migrationBuilder);
        CreateCertificateStatuses(migrationBuilder);
        CreateProductStandings(migrationBuilder);
        CreateDossierSources(migrationBuilder);
        CreateSearchTables(migrationBuilder);
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>The rest of the catalogue: what is told of products and producers, places, acts on certificates, programmes.</summary>
[DbContext(typeof(SqliteOcopContext))]
[Migration(Id)]
internal sealed partial class CompleteCatalogue : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122120000_CompleteCatalogue";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CompletePlaces(migrationBuilder);
        CompleteProducts(migrationBuilder);
        CompleteCertificates(migrationBuilder);
        CompleteProgrammes(migrationBuilder);
        CompleteSearch(migrationBuilder);
    }
}

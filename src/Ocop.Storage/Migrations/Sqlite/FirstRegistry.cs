using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>The registry's first schema.</summary>
[DbContext(typeof(SqliteOcopContext))]
[Migration(Id)]
internal sealed partial class FirstRegistry : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122000000_FirstRegistry";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateLedgerTables(migrationBuilder);
        CreateCatalogueTables(migrationBuilder);
        CreateCertificationTables(migrationBuilder);
        CreateSpanTables(migrationBuilder);
        CreateSourcesTables(migrationBuilder);
        CreateSearchTables(migrationBuilder);
    }
}

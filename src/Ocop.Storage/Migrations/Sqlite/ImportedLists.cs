using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>What imported lists need: producers found by their own names, and links that say where in a list a record stands.</summary>
[DbContext(typeof(SqliteOcopContext))]
[Migration(Id)]
internal sealed class ImportedLists : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122191500_ImportedLists";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("own_name", "producers", type: "TEXT", nullable: true);
        migrationBuilder.CreateIndex("ix_producers_own_name", "producers", "own_name");
        foreach (var table in (string[])["product_sources", "certificate_sources"])
        {
            migrationBuilder.AddColumn<string>("sheet", table, type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<int>("row_number", table, type: "INTEGER", nullable: true);
            migrationBuilder.AddColumn<string>("cells", table, type: "TEXT", nullable: true);
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The official lists of communes.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompletePlaces(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "communes",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                name = table.Column<string>(type: "TEXT", nullable: false),
                name_folded = table.Column<string>(type: "TEXT", nullable: false),
                name_sort = table.Column<string>(type: "TEXT", nullable: false),
                kind = table.Column<string>(type: "TEXT", nullable: false),
                province_code = table.Column<string>(type: "TEXT", nullable: false),
                valid_from = table.Column<string>(type: "TEXT", nullable: true),
                valid_until = table.Column<string>(type: "TEXT", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_communes", x => x.id);
                table.CheckConstraint("ck_communes_code", "length(code) = 5");
                table.CheckConstraint("ck_communes_kind", "kind IN ('Commune', 'Ward', 'SpecialZone', 'Town')");
                table.CheckConstraint("ck_communes_province_code", "length(province_code) = 2");
                table.CheckConstraint("ck_communes_valid", "valid_from <= valid_until");
            });
        migrationBuilder.CreateIndex("ix_communes_code_valid_from", "communes", ["code", "valid_from"], unique: true);
        migrationBuilder.CreateIndex("ix_communes_province_code_name_sort_code", "communes", ["province_code", "name_sort", "code"]);
    }
}

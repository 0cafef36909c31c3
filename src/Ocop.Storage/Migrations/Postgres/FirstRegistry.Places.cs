using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The table of communes.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateCommunes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "communes",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                official_code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name_folded = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                name_sort = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                kind = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                province_code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                district = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                valid_from = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                valid_until = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                successor_codes = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                created_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                updated_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_communes", x => x.id);
                table.CheckConstraint("ck_communes_kind", "kind IN ('Commune', 'Ward', 'SpecialZone', 'Town')");
                table.CheckConstraint("ck_communes_official_code", "length(official_code) = 5");
                table.CheckConstraint("ck_communes_province_code", "length(province_code) = 2");
                table.CheckConstraint("ck_communes_valid", "valid_from <= valid_until");
            });
        migrationBuilder.CreateIndex("ix_communes_code", "communes", "code", unique: true);
        migrationBuilder.CreateIndex("ix_communes_official_code_valid_from", "communes", ["official_code", "valid_from"], unique: true);
        migrationBuilder.CreateIndex("ix_communes_province_code_name_sort_official_code", "communes", ["province_code", "name_sort", "official_code"]);
    }
}

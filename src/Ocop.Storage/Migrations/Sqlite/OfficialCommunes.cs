using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>Official communes as records that the change log tells of, with their districts and successors.</summary>
/// <remarks>Nothing could fill the table before, so it is made anew.</remarks>
[DbContext(typeof(SqliteOcopContext))]
[Migration(Id)]
internal sealed class OfficialCommunes : Migration
{
    /// <summary>The migration's identity in the database.</summary>
    public const string Id = "20261122200000_OfficialCommunes";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("communes");
        CreateCommunes(migrationBuilder);
        AdmitCommunes(migrationBuilder);
    }

    private static void CreateCommunes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "communes",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                official_code = table.Column<string>(type: "TEXT", nullable: false),
                name = table.Column<string>(type: "TEXT", nullable: false),
                name_folded = table.Column<string>(type: "TEXT", nullable: false),
                name_sort = table.Column<string>(type: "TEXT", nullable: false),
                kind = table.Column<string>(type: "TEXT", nullable: false),
                province_code = table.Column<string>(type: "TEXT", nullable: false),
                district = table.Column<string>(type: "TEXT", nullable: true),
                valid_from = table.Column<string>(type: "TEXT", nullable: true),
                valid_until = table.Column<string>(type: "TEXT", nullable: true),
                successor_codes = table.Column<string>(type: "TEXT", nullable: false),
                created_at = table.Column<string>(type: "TEXT", nullable: false),
                updated_at = table.Column<string>(type: "TEXT", nullable: false),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
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
        migrationBuilder.CreateIndex(
            "ix_communes_province_code_name_sort_official_code", "communes", ["province_code", "name_sort", "official_code"]);
    }

    // SQLite takes no further value into a check, so the log is made anew and filled from what it was.
    private static void AdmitCommunes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            """
            CREATE TABLE "changes_with_communes" (
                "revision" INTEGER NOT NULL,
                "position" INTEGER NOT NULL,
                "record_kind" TEXT NOT NULL,
                "record_code" TEXT NOT NULL,
                "kind" TEXT NOT NULL,
                CONSTRAINT "pk_changes" PRIMARY KEY ("revision", "position"),
                CONSTRAINT "ck_changes_kind" CHECK (kind IN ('Created', 'Updated', 'Withdrawn')),
                CONSTRAINT "ck_changes_record_kind" CHECK (record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune')),
                CONSTRAINT "fk_changes_revision" FOREIGN KEY ("revision") REFERENCES "revisions" ("revision") ON DELETE RESTRICT
            );
            INSERT INTO "changes_with_communes" ("revision", "position", "record_kind", "record_code", "kind")
                SELECT "revision", "position", "record_kind", "record_code", "kind" FROM "changes";
            DROP TABLE "changes";
            ALTER TABLE "changes_with_communes" RENAME TO "changes";
            """);
        migrationBuilder.CreateIndex("ix_changes_record_kind_record_code", "changes", ["record_kind", "record_code"]);
    }
}

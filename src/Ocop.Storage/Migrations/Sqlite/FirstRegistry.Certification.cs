using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of certificates and dossiers.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateCertificationTables(MigrationBuilder migrationBuilder)
    {
        CreateCertificates(migrationBuilder);
        CreateDossiers(migrationBuilder);
    }

    private static void CreateCertificates(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "certificates",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                stars = table.Column<int>(type: "INTEGER", nullable: true),
                score = table.Column<string>(type: "TEXT", nullable: true),
                decision_number = table.Column<string>(type: "TEXT", nullable: true),
                decision_key = table.Column<string>(type: "TEXT", nullable: true),
                stated_date = table.Column<string>(type: "TEXT", nullable: true),
                stated_year = table.Column<int>(type: "INTEGER", nullable: true),
                reported_by = table.Column<string>(type: "TEXT", nullable: true),
                ending = table.Column<string>(type: "TEXT", nullable: true),
                ended_on = table.Column<string>(type: "TEXT", nullable: true),
                ending_reported_by = table.Column<string>(type: "TEXT", nullable: true),
                note = table.Column<string>(type: "TEXT", nullable: true),
                issued_earliest = table.Column<string>(type: "TEXT", nullable: true),
                issued_latest = table.Column<string>(type: "TEXT", nullable: true),
                decision_date = table.Column<string>(type: "TEXT", nullable: true),
                valid_from = table.Column<string>(type: "TEXT", nullable: true),
                valid_until = table.Column<string>(type: "TEXT", nullable: true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                created_at = table.Column<string>(type: "TEXT", nullable: false),
                updated_at = table.Column<string>(type: "TEXT", nullable: false),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_certificates", x => x.id);
                table.CheckConstraint("ck_certificates_ending", "ending IN ('Revoked', 'Lapsed')");
                table.CheckConstraint("ck_certificates_issued", "issued_earliest <= issued_latest");
                table.CheckConstraint("ck_certificates_stars", "stars BETWEEN 3 AND 5");
                table.CheckConstraint("ck_certificates_valid", "valid_from <= valid_until");
                table.ForeignKey(
                    "fk_certificates_product_id",
                    x => x.product_id,
                    "products",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_certificates_code", "certificates", "code", unique: true);
        migrationBuilder.CreateIndex("ix_certificates_decision_key", "certificates", "decision_key");
        migrationBuilder.CreateIndex("ix_certificates_product_id", "certificates", "product_id");
        migrationBuilder.CreateIndex("ix_certificates_valid_until", "certificates", "valid_until");
    }

    private static void CreateDossiers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "dossiers",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                stage = table.Column<string>(type: "TEXT", nullable: false),
                stars_proposed = table.Column<int>(type: "INTEGER", nullable: true),
                score = table.Column<string>(type: "TEXT", nullable: true),
                decision_number = table.Column<string>(type: "TEXT", nullable: true),
                stated_date = table.Column<string>(type: "TEXT", nullable: true),
                stated_year = table.Column<int>(type: "INTEGER", nullable: true),
                note = table.Column<string>(type: "TEXT", nullable: true),
                code = table.Column<string>(type: "TEXT", nullable: false),
                created_at = table.Column<string>(type: "TEXT", nullable: false),
                updated_at = table.Column<string>(type: "TEXT", nullable: false),
                revision = table.Column<long>(type: "INTEGER", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_dossiers", x => x.id);
                table.CheckConstraint("ck_dossiers_stage", "stage IN ('Candidate', 'CouncilPassed', 'ProposedFiveStar')");
                table.CheckConstraint("ck_dossiers_stars_proposed", "stars_proposed BETWEEN 1 AND 5");
                table.ForeignKey(
                    "fk_dossiers_product_id",
                    x => x.product_id,
                    "products",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_dossiers_code", "dossiers", "code", unique: true);
        migrationBuilder.CreateIndex("ix_dossiers_product_id", "dossiers", "product_id");
    }
}

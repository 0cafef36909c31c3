using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of certificates, their statuses, standings and dossiers.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateCertificationTables(MigrationBuilder migrationBuilder)
    {
        CreateCertificates(migrationBuilder);
        CreateCertificateStatuses(migrationBuilder);
        CreateProductStandings(migrationBuilder);
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

    private static void CreateCertificateStatuses(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "certificate_statuses",
            columns: table => new
            {
                certificate_id = table.Column<long>(type: "INTEGER", nullable: false),
                from_day = table.Column<string>(type: "TEXT", nullable: false),
                until_day = table.Column<string>(type: "TEXT", nullable: false),
                status = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_certificate_statuses", x => new { x.certificate_id, x.from_day });
                table.CheckConstraint("ck_certificate_statuses_span", "from_day <= until_day");
                table.CheckConstraint("ck_certificate_statuses_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
                table.ForeignKey(
                    "fk_certificate_statuses_certificate_id",
                    x => x.certificate_id,
                    "certificates",
                    "id",
                    onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateProductStandings(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "product_standings",
            columns: table => new
            {
                product_id = table.Column<long>(type: "INTEGER", nullable: false),
                from_day = table.Column<string>(type: "TEXT", nullable: false),
                until_day = table.Column<string>(type: "TEXT", nullable: false),
                certified = table.Column<bool>(type: "INTEGER", nullable: false),
                stars = table.Column<int>(type: "INTEGER", nullable: true),
                status = table.Column<string>(type: "TEXT", nullable: true),
                certificate_in_force_id = table.Column<long>(type: "INTEGER", nullable: true),
                shown_certificate_id = table.Column<long>(type: "INTEGER", nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_product_standings", x => new { x.product_id, x.from_day });
                table.CheckConstraint("ck_product_standings_in_force", "certified OR certificate_in_force_id IS NULL");
                table.CheckConstraint("ck_product_standings_span", "from_day <= until_day");
                table.CheckConstraint("ck_product_standings_stars", "stars BETWEEN 3 AND 5");
                table.CheckConstraint("ck_product_standings_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
                table.ForeignKey(
                    "fk_product_standings_certificate_in_force_id",
                    x => x.certificate_in_force_id,
                    "certificates",
                    "id",
                    onDelete: ReferentialAction.Restrict);
                table.ForeignKey(
                    "fk_product_standings_product_id",
                    x => x.product_id,
                    "products",
                    "id",
                    onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "fk_product_standings_shown_certificate_id",
                    x => x.shown_certificate_id,
                    "certificates",
                    "id",
                    onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_product_standings_certificate_in_force_id", "product_standings", "certificate_in_force_id");
        migrationBuilder.CreateIndex("ix_product_standings_shown_certificate_id", "product_standings", "shown_certificate_id");
        migrationBuilder.CreateIndex("ix_product_standings_stars_from_day_until_day_product_id", "product_standings", ["stars", "from_day", "until_day", "product_id"]);
        migrationBuilder.CreateIndex("ix_product_standings_status_from_day_until_day_product_id", "product_standings", ["status", "from_day", "until_day", "product_id"]);
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

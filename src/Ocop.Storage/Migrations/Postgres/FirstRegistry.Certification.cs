using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of certificates and dossiers.</content>
internal sealed partial class FirstRegistry
{
    private static void CreateCertificates(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "certificates",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                product_id = table.Column<long>(type: "bigint", nullable: false),
                stars = table.Column<int>(type: "integer", nullable: true),
                score = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_number = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_key = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_serial = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issuer_level = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issuer_name = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issuer_province = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                stated_date = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                stated_year = table.Column<int>(type: "integer", nullable: true),
                reported_by = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                ending = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                ended_on = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                revocation_ground = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                revocation_decision = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                revoker_level = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                revoker_name = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                extension = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                extended_until = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                ending_reported_by = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                note = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issued_earliest = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                issued_latest = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_date = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                valid_from = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                valid_until = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                created_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                updated_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_certificates", x => x.id);
                table.CheckConstraint("ck_certificates_ending", "ending IN ('Revoked', 'Lapsed')");
                table.CheckConstraint("ck_certificates_extended_until", "(extended_until IS NOT NULL) = (extension IS NOT NULL AND extension = 'UntilDay')");
                table.CheckConstraint("ck_certificates_extension", "extension IN ('UntilDecided', 'UntilDay')");
                table.CheckConstraint("ck_certificates_issued", "issued_earliest <= issued_latest");
                table.CheckConstraint("ck_certificates_issuer_level", "issuer_level IN ('District', 'Province', 'Centre', 'Ministry')");
                table.CheckConstraint("ck_certificates_issuer_name", "(issuer_level IS NULL) = (issuer_name IS NULL)");
                table.CheckConstraint("ck_certificates_issuer_province", "issuer_province IS NULL OR issuer_name IS NOT NULL");
                table.CheckConstraint("ck_certificates_revocation_decision", "revocation_decision IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.CheckConstraint("ck_certificates_revocation_ground", "revocation_ground IN ('FalseDossier', 'CriteriaNoLongerMet', 'LawBreach', 'MarkMisuse', 'ProductionEnded', 'Other')");
                table.CheckConstraint("ck_certificates_revocation_ground_ending", "revocation_ground IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.CheckConstraint("ck_certificates_revoker_level", "revoker_level IN ('District', 'Province', 'Centre', 'Ministry')");
                table.CheckConstraint("ck_certificates_revoker_level_ending", "revoker_level IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.CheckConstraint("ck_certificates_revoker_name", "(revoker_level IS NULL) = (revoker_name IS NULL)");
                table.CheckConstraint("ck_certificates_stars", "stars BETWEEN 3 AND 5");
                table.CheckConstraint("ck_certificates_valid", "valid_from <= valid_until");
                table.ForeignKey("fk_certificates_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_certificates_code", "certificates", "code", unique: true);
        migrationBuilder.CreateIndex("ix_certificates_decision_key", "certificates", "decision_key");
        migrationBuilder.CreateIndex("ix_certificates_decision_serial", "certificates", "decision_serial");
        migrationBuilder.CreateIndex("ix_certificates_product_id", "certificates", "product_id");
        migrationBuilder.CreateIndex("ix_certificates_updated_at_code", "certificates", ["updated_at", "code"]);
        migrationBuilder.CreateIndex("ix_certificates_valid_until", "certificates", "valid_until");
    }

    private static void CreateDossiers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "dossiers",
            columns: table => new
            {
                id = table.Column<long>(type: "bigint", nullable: false).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                product_id = table.Column<long>(type: "bigint", nullable: false),
                stage = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                stars_proposed = table.Column<int>(type: "integer", nullable: true),
                score = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                decision_number = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                stated_date = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                stated_year = table.Column<int>(type: "integer", nullable: true),
                note = table.Column<string>(type: "text", nullable: true, collation: Bytewise),
                code = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                created_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                updated_at = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                revision = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_dossiers", x => x.id);
                table.CheckConstraint("ck_dossiers_stage", "stage IN ('Candidate', 'CouncilPassed', 'ProposedFiveStar')");
                table.CheckConstraint("ck_dossiers_stars_proposed", "stars_proposed BETWEEN 1 AND 5");
                table.ForeignKey("fk_dossiers_product_id", x => x.product_id, "products", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_dossiers_code", "dossiers", "code", unique: true);
        migrationBuilder.CreateIndex("ix_dossiers_product_id", "dossiers", "product_id");
    }

    private static void CreateCertificateStatuses(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "certificate_statuses",
            columns: table => new
            {
                certificate_id = table.Column<long>(type: "bigint", nullable: false),
                from_day = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                until_day = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
                status = table.Column<string>(type: "text", nullable: false, collation: Bytewise),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_certificate_statuses", x => new { x.certificate_id, x.from_day });
                table.CheckConstraint("ck_certificate_statuses_span", "from_day <= until_day");
                table.CheckConstraint("ck_certificate_statuses_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
                table.ForeignKey("fk_certificate_statuses_certificate_id", x => x.certificate_id, "certificates", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}

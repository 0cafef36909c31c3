using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The acts on certificates and who issued them.</content>
internal sealed partial class CompleteCatalogue
{
    private static void CompleteCertificates(MigrationBuilder migrationBuilder)
    {
        AddDecisionSerial(migrationBuilder);
        AddIssuer(migrationBuilder);
        AddRevocation(migrationBuilder);
        AddExtension(migrationBuilder);
        migrationBuilder.CreateIndex("ix_certificates_updated_at_code", "certificates", ["updated_at", "code"]);
    }

    private static void AddDecisionSerial(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("decision_serial", "certificates", type: "TEXT", nullable: true);

        // A key is the running number, alone or with a slash and the rest behind it.
        migrationBuilder.Sql(
            """
            UPDATE "certificates" SET "decision_serial" = substr("decision_key", 1, instr("decision_key" || '/', '/') - 1)
            WHERE "decision_key" IS NOT NULL;
            """);
        migrationBuilder.CreateIndex("ix_certificates_decision_serial", "certificates", "decision_serial");
    }

    private static void AddIssuer(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE "certificates" ADD COLUMN "issuer_level" TEXT NULL
        CONSTRAINT "ck_certificates_issuer_level" CHECK (issuer_level IN ('District', 'Province', 'Centre', 'Ministry'));
        ALTER TABLE "certificates" ADD COLUMN "issuer_name" TEXT NULL
        CONSTRAINT "ck_certificates_issuer_name" CHECK ((issuer_level IS NULL) = (issuer_name IS NULL));
        ALTER TABLE "certificates" ADD COLUMN "issuer_province" TEXT NULL
        CONSTRAINT "ck_certificates_issuer_province" CHECK (issuer_province IS NULL OR issuer_name IS NOT NULL);
        """);

    private static void AddRevocation(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE "certificates" ADD COLUMN "revocation_ground" TEXT NULL
        CONSTRAINT "ck_certificates_revocation_ground" CHECK (revocation_ground IN ('FalseDossier', 'CriteriaNoLongerMet', 'LawBreach', 'MarkMisuse', 'ProductionEnded', 'Other'))
        CONSTRAINT "ck_certificates_revocation_ground_ending" CHECK (revocation_ground IS NULL OR (ending IS NOT NULL AND ending = 'Revoked'));
        ALTER TABLE "certificates" ADD COLUMN "revocation_decision" TEXT NULL
        CONSTRAINT "ck_certificates_revocation_decision" CHECK (revocation_decision IS NULL OR (ending IS NOT NULL AND ending = 'Revoked'));
        ALTER TABLE "certificates" ADD COLUMN "revoker_level" TEXT NULL
        CONSTRAINT "ck_certificates_revoker_level" CHECK (revoker_level IN ('District', 'Province', 'Centre', 'Ministry'))
        CONSTRAINT "ck_certificates_revoker_level_ending" CHECK (revoker_level IS NULL OR (ending IS NOT NULL AND ending = 'Revoked'));
        ALTER TABLE "certificates" ADD COLUMN "revoker_name" TEXT NULL
        CONSTRAINT "ck_certificates_revoker_name" CHECK ((revoker_level IS NULL) = (revoker_name IS NULL));
        """);

    private static void AddExtension(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
        """
        ALTER TABLE "certificates" ADD COLUMN "extension" TEXT NULL
        CONSTRAINT "ck_certificates_extension" CHECK (extension IN ('UntilDecided', 'UntilDay'));
        ALTER TABLE "certificates" ADD COLUMN "extended_until" TEXT NULL
        CONSTRAINT "ck_certificates_extended_until" CHECK ((extended_until IS NOT NULL) = (extension IS NOT NULL AND extension = 'UntilDay'));
        """);
}

using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The acts on certificates and who issued them.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void CompleteCertificates(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateRow", entity =>
        {
            entity.Property<string?>("DecisionSerial").HasColumnType("TEXT").HasColumnName("decision_serial");
            entity.Property<string?>("ExtendedUntil").HasColumnType("TEXT").HasColumnName("extended_until");
            entity.Property<string?>("Extension").HasColumnType("TEXT").HasColumnName("extension");
            entity.Property<string?>("IssuerLevel").HasColumnType("TEXT").HasColumnName("issuer_level");
            entity.Property<string?>("IssuerName").HasColumnType("TEXT").HasColumnName("issuer_name");
            entity.Property<string?>("IssuerProvince").HasColumnType("TEXT").HasColumnName("issuer_province");
            entity.Property<string?>("RevocationDecision").HasColumnType("TEXT").HasColumnName("revocation_decision");
            entity.Property<string?>("RevocationGround").HasColumnType("TEXT").HasColumnName("revocation_ground");
            entity.Property<string?>("RevokerLevel").HasColumnType("TEXT").HasColumnName("revoker_level");
            entity.Property<string?>("RevokerName").HasColumnType("TEXT").HasColumnName("revoker_name");
            entity.HasIndex("DecisionSerial").HasDatabaseName("ix_certificates_decision_serial");
            entity.HasIndex("UpdatedAt", "Code").HasDatabaseName("ix_certificates_updated_at_code");
            entity.ToTable("certificates", table =>
            {
                table.HasCheckConstraint("ck_certificates_extended_until", "(extended_until IS NOT NULL) = (extension IS NOT NULL AND extension = 'UntilDay')");
                table.HasCheckConstraint("ck_certificates_extension", "extension IN ('UntilDecided', 'UntilDay')");
                table.HasCheckConstraint("ck_certificates_issuer_level", "issuer_level IN ('District', 'Province', 'Centre', 'Ministry')");
                table.HasCheckConstraint("ck_certificates_issuer_name", "(issuer_level IS NULL) = (issuer_name IS NULL)");
                table.HasCheckConstraint("ck_certificates_issuer_province", "issuer_province IS NULL OR issuer_name IS NOT NULL");
                table.HasCheckConstraint("ck_certificates_revocation_decision", "revocation_decision IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.HasCheckConstraint("ck_certificates_revocation_ground", "revocation_ground IN ('FalseDossier', 'CriteriaNoLongerMet', 'LawBreach', 'MarkMisuse', 'ProductionEnded', 'Other')");
                table.HasCheckConstraint("ck_certificates_revocation_ground_ending", "revocation_ground IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.HasCheckConstraint("ck_certificates_revoker_level", "revoker_level IN ('District', 'Province', 'Centre', 'Ministry')");
                table.HasCheckConstraint("ck_certificates_revoker_level_ending", "revoker_level IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.HasCheckConstraint("ck_certificates_revoker_name", "(revoker_level IS NULL) = (revoker_name IS NULL)");
            });
        });
}

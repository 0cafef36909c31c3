using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of certificates and dossiers.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildCertification(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Code").IsRequired().HasColumnType("text").HasColumnName("code").UseCollation("C");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("text").HasColumnName("created_at").UseCollation("C");
            entity.Property<string?>("DecisionDate").HasColumnType("text").HasColumnName("decision_date").UseCollation("C");
            entity.Property<string?>("DecisionKey").HasColumnType("text").HasColumnName("decision_key").UseCollation("C");
            entity.Property<string?>("DecisionNumber").HasColumnType("text").HasColumnName("decision_number").UseCollation("C");
            entity.Property<string?>("DecisionSerial").HasColumnType("text").HasColumnName("decision_serial").UseCollation("C");
            entity.Property<string?>("EndedOn").HasColumnType("text").HasColumnName("ended_on").UseCollation("C");
            entity.Property<string?>("Ending").HasColumnType("text").HasColumnName("ending").UseCollation("C");
            entity.Property<string?>("EndingReportedBy").HasColumnType("text").HasColumnName("ending_reported_by").UseCollation("C");
            entity.Property<string?>("ExtendedUntil").HasColumnType("text").HasColumnName("extended_until").UseCollation("C");
            entity.Property<string?>("Extension").HasColumnType("text").HasColumnName("extension").UseCollation("C");
            entity.Property<string?>("IssuedEarliest").HasColumnType("text").HasColumnName("issued_earliest").UseCollation("C");
            entity.Property<string?>("IssuedLatest").HasColumnType("text").HasColumnName("issued_latest").UseCollation("C");
            entity.Property<string?>("IssuerLevel").HasColumnType("text").HasColumnName("issuer_level").UseCollation("C");
            entity.Property<string?>("IssuerName").HasColumnType("text").HasColumnName("issuer_name").UseCollation("C");
            entity.Property<string?>("IssuerProvince").HasColumnType("text").HasColumnName("issuer_province").UseCollation("C");
            entity.Property<string?>("Note").HasColumnType("text").HasColumnName("note").UseCollation("C");
            entity.Property<long>("ProductId").HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<string?>("ReportedBy").HasColumnType("text").HasColumnName("reported_by").UseCollation("C");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<string?>("RevocationDecision").HasColumnType("text").HasColumnName("revocation_decision").UseCollation("C");
            entity.Property<string?>("RevocationGround").HasColumnType("text").HasColumnName("revocation_ground").UseCollation("C");
            entity.Property<string?>("RevokerLevel").HasColumnType("text").HasColumnName("revoker_level").UseCollation("C");
            entity.Property<string?>("RevokerName").HasColumnType("text").HasColumnName("revoker_name").UseCollation("C");
            entity.Property<string?>("Score").HasColumnType("text").HasColumnName("score").UseCollation("C");
            entity.Property<int?>("Stars").HasColumnType("integer").HasColumnName("stars");
            entity.Property<string?>("StatedDate").HasColumnType("text").HasColumnName("stated_date").UseCollation("C");
            entity.Property<int?>("StatedYear").HasColumnType("integer").HasColumnName("stated_year");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("text").HasColumnName("updated_at").UseCollation("C");
            entity.Property<string?>("ValidFrom").HasColumnType("text").HasColumnName("valid_from").UseCollation("C");
            entity.Property<string?>("ValidUntil").HasColumnType("text").HasColumnName("valid_until").UseCollation("C");
            entity.HasKey("Id").HasName("pk_certificates");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_certificates_code");
            entity.HasIndex("DecisionKey").HasDatabaseName("ix_certificates_decision_key");
            entity.HasIndex("DecisionSerial").HasDatabaseName("ix_certificates_decision_serial");
            entity.HasIndex("ProductId").HasDatabaseName("ix_certificates_product_id");
            entity.HasIndex("ValidUntil").HasDatabaseName("ix_certificates_valid_until");
            entity.HasIndex("UpdatedAt", "Code").HasDatabaseName("ix_certificates_updated_at_code");
            entity.ToTable("certificates", table =>
            {
                table.HasCheckConstraint("ck_certificates_ending", "ending IN ('Revoked', 'Lapsed')");
                table.HasCheckConstraint("ck_certificates_extended_until", "(extended_until IS NOT NULL) = (extension IS NOT NULL AND extension = 'UntilDay')");
                table.HasCheckConstraint("ck_certificates_extension", "extension IN ('UntilDecided', 'UntilDay')");
                table.HasCheckConstraint("ck_certificates_issued", "issued_earliest <= issued_latest");
                table.HasCheckConstraint("ck_certificates_issuer_level", "issuer_level IN ('District', 'Province', 'Centre', 'Ministry')");
                table.HasCheckConstraint("ck_certificates_issuer_name", "(issuer_level IS NULL) = (issuer_name IS NULL)");
                table.HasCheckConstraint("ck_certificates_issuer_province", "issuer_province IS NULL OR issuer_name IS NOT NULL");
                table.HasCheckConstraint("ck_certificates_revocation_decision", "revocation_decision IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.HasCheckConstraint("ck_certificates_revocation_ground", "revocation_ground IN ('FalseDossier', 'CriteriaNoLongerMet', 'LawBreach', 'MarkMisuse', 'ProductionEnded', 'Other')");
                table.HasCheckConstraint("ck_certificates_revocation_ground_ending", "revocation_ground IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.HasCheckConstraint("ck_certificates_revoker_level", "revoker_level IN ('District', 'Province', 'Centre', 'Ministry')");
                table.HasCheckConstraint("ck_certificates_revoker_level_ending", "revoker_level IS NULL OR (ending IS NOT NULL AND ending = 'Revoked')");
                table.HasCheckConstraint("ck_certificates_revoker_name", "(revoker_level IS NULL) = (revoker_name IS NULL)");
                table.HasCheckConstraint("ck_certificates_stars", "stars BETWEEN 3 AND 5");
                table.HasCheckConstraint("ck_certificates_valid", "valid_from <= valid_until");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateStatusRow", entity =>
        {
            entity.Property<long>("CertificateId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("certificate_id");
            entity.Property<string>("FromDay").IsRequired().HasColumnType("text").HasColumnName("from_day").UseCollation("C");
            entity.Property<string>("Status").IsRequired().HasColumnType("text").HasColumnName("status").UseCollation("C");
            entity.Property<string>("UntilDay").IsRequired().HasColumnType("text").HasColumnName("until_day").UseCollation("C");
            entity.HasKey("CertificateId", "FromDay").HasName("pk_certificate_statuses");
            entity.ToTable("certificate_statuses", table =>
            {
                table.HasCheckConstraint("ck_certificate_statuses_span", "from_day <= until_day");
                table.HasCheckConstraint("ck_certificate_statuses_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Dossiers.DossierRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("bigint").HasColumnName("id").UseIdentityByDefaultColumn();
            entity.Property<string>("Code").IsRequired().HasColumnType("text").HasColumnName("code").UseCollation("C");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("text").HasColumnName("created_at").UseCollation("C");
            entity.Property<string?>("DecisionNumber").HasColumnType("text").HasColumnName("decision_number").UseCollation("C");
            entity.Property<string?>("Note").HasColumnType("text").HasColumnName("note").UseCollation("C");
            entity.Property<long>("ProductId").HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<long>("Revision").HasColumnType("bigint").HasColumnName("revision");
            entity.Property<string?>("Score").HasColumnType("text").HasColumnName("score").UseCollation("C");
            entity.Property<string>("Stage").IsRequired().HasColumnType("text").HasColumnName("stage").UseCollation("C");
            entity.Property<int?>("StarsProposed").HasColumnType("integer").HasColumnName("stars_proposed");
            entity.Property<string?>("StatedDate").HasColumnType("text").HasColumnName("stated_date").UseCollation("C");
            entity.Property<int?>("StatedYear").HasColumnType("integer").HasColumnName("stated_year");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("text").HasColumnName("updated_at").UseCollation("C");
            entity.HasKey("Id").HasName("pk_dossiers");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_dossiers_code");
            entity.HasIndex("ProductId").HasDatabaseName("ix_dossiers_product_id");
            entity.ToTable("dossiers", table =>
            {
                table.HasCheckConstraint("ck_dossiers_stage", "stage IN ('Candidate', 'CouncilPassed', 'ProposedFiveStar')");
                table.HasCheckConstraint("ck_dossiers_stars_proposed", "stars_proposed BETWEEN 1 AND 5");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_certificates_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateStatusRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("CertificateId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_certificate_statuses_certificate_id");
        });

        modelBuilder.Entity("Ocop.Storage.Dossiers.DossierRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_dossiers_product_id");
        });
    }
}

using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The tables of certificates and dossiers.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void BuildCertification(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("Code").IsRequired().HasColumnType("TEXT").HasColumnName("code");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("created_at");
            entity.Property<string?>("DecisionDate").HasColumnType("TEXT").HasColumnName("decision_date");
            entity.Property<string?>("DecisionKey").HasColumnType("TEXT").HasColumnName("decision_key");
            entity.Property<string?>("DecisionNumber").HasColumnType("TEXT").HasColumnName("decision_number");
            entity.Property<string?>("EndedOn").HasColumnType("TEXT").HasColumnName("ended_on");
            entity.Property<string?>("Ending").HasColumnType("TEXT").HasColumnName("ending");
            entity.Property<string?>("EndingReportedBy").HasColumnType("TEXT").HasColumnName("ending_reported_by");
            entity.Property<string?>("IssuedEarliest").HasColumnType("TEXT").HasColumnName("issued_earliest");
            entity.Property<string?>("IssuedLatest").HasColumnType("TEXT").HasColumnName("issued_latest");
            entity.Property<string?>("Note").HasColumnType("TEXT").HasColumnName("note");
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<string?>("ReportedBy").HasColumnType("TEXT").HasColumnName("reported_by");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string?>("Score").HasColumnType("TEXT").HasColumnName("score");
            entity.Property<int?>("Stars").HasColumnType("INTEGER").HasColumnName("stars");
            entity.Property<string?>("StatedDate").HasColumnType("TEXT").HasColumnName("stated_date");
            entity.Property<int?>("StatedYear").HasColumnType("INTEGER").HasColumnName("stated_year");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("updated_at");
            entity.Property<string?>("ValidFrom").HasColumnType("TEXT").HasColumnName("valid_from");
            entity.Property<string?>("ValidUntil").HasColumnType("TEXT").HasColumnName("valid_until");
            entity.HasKey("Id").HasName("pk_certificates");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_certificates_code");
            entity.HasIndex("DecisionKey").HasDatabaseName("ix_certificates_decision_key");
            entity.HasIndex("ProductId").HasDatabaseName("ix_certificates_product_id");
            entity.HasIndex("ValidUntil").HasDatabaseName("ix_certificates_valid_until");
            entity.ToTable("certificates", table =>
            {
                table.HasCheckConstraint("ck_certificates_ending", "ending IN ('Revoked', 'Lapsed')");
                table.HasCheckConstraint("ck_certificates_issued", "issued_earliest <= issued_latest");
                table.HasCheckConstraint("ck_certificates_stars", "stars BETWEEN 3 AND 5");
                table.HasCheckConstraint("ck_certificates_valid", "valid_from <= valid_until");
            });
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_certificates_product_id");
        });

        modelBuilder.Entity("Ocop.Storage.Certificates.CertificateStatusRow", entity =>
        {
            entity.Property<long>("CertificateId").HasColumnType("INTEGER").HasColumnName("certificate_id");
            entity.Property<string>("FromDay").IsRequired().HasColumnType("TEXT").HasColumnName("from_day");
            entity.Property<string>("Status").IsRequired().HasColumnType("TEXT").HasColumnName("status");
            entity.Property<string>("UntilDay").IsRequired().HasColumnType("TEXT").HasColumnName("until_day");
            entity.HasKey("CertificateId", "FromDay").HasName("pk_certificate_statuses");
            entity.ToTable("certificate_statuses", table =>
            {
                table.HasCheckConstraint("ck_certificate_statuses_span", "from_day <= until_day");
                table.HasCheckConstraint("ck_certificate_statuses_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
            });
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("CertificateId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_certificate_statuses_certificate_id");
        });

        modelBuilder.Entity("Ocop.Storage.Standings.StandingRow", entity =>
        {
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<string>("FromDay").IsRequired().HasColumnType("TEXT").HasColumnName("from_day");
            entity.Property<long?>("CertificateInForceId").HasColumnType("INTEGER").HasColumnName("certificate_in_force_id");
            entity.Property<bool>("Certified").HasColumnType("INTEGER").HasColumnName("certified");
            entity.Property<long?>("ShownCertificateId").HasColumnType("INTEGER").HasColumnName("shown_certificate_id");
            entity.Property<int?>("Stars").HasColumnType("INTEGER").HasColumnName("stars");
            entity.Property<string?>("Status").HasColumnType("TEXT").HasColumnName("status");
            entity.Property<string>("UntilDay").IsRequired().HasColumnType("TEXT").HasColumnName("until_day");
            entity.HasKey("ProductId", "FromDay").HasName("pk_product_standings");
            entity.HasIndex("CertificateInForceId").HasDatabaseName("ix_product_standings_certificate_in_force_id");
            entity.HasIndex("ShownCertificateId").HasDatabaseName("ix_product_standings_shown_certificate_id");
            entity.HasIndex("Stars", "FromDay", "UntilDay", "ProductId").HasDatabaseName("ix_product_standings_stars_from_day_until_day_product_id");
            entity.HasIndex("Status", "FromDay", "UntilDay", "ProductId").HasDatabaseName("ix_product_standings_status_from_day_until_day_product_id");
            entity.ToTable("product_standings", table =>
            {
                table.HasCheckConstraint("ck_product_standings_in_force", "certified OR certificate_in_force_id IS NULL");
                table.HasCheckConstraint("ck_product_standings_span", "from_day <= until_day");
                table.HasCheckConstraint("ck_product_standings_stars", "stars BETWEEN 3 AND 5");
                table.HasCheckConstraint("ck_product_standings_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
            });
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("CertificateInForceId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_product_standings_certificate_in_force_id");
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_standings_product_id");
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("ShownCertificateId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_product_standings_shown_certificate_id");
        });

        modelBuilder.Entity("Ocop.Storage.Dossiers.DossierRow", entity =>
        {
            entity.Property<long>("Id").ValueGeneratedOnAdd().HasColumnType("INTEGER").HasColumnName("id");
            entity.Property<string>("Code").IsRequired().HasColumnType("TEXT").HasColumnName("code");
            entity.Property<string>("CreatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("created_at");
            entity.Property<string?>("DecisionNumber").HasColumnType("TEXT").HasColumnName("decision_number");
            entity.Property<string?>("Note").HasColumnType("TEXT").HasColumnName("note");
            entity.Property<long>("ProductId").HasColumnType("INTEGER").HasColumnName("product_id");
            entity.Property<long>("Revision").HasColumnType("INTEGER").HasColumnName("revision");
            entity.Property<string?>("Score").HasColumnType("TEXT").HasColumnName("score");
            entity.Property<string>("Stage").IsRequired().HasColumnType("TEXT").HasColumnName("stage");
            entity.Property<int?>("StarsProposed").HasColumnType("INTEGER").HasColumnName("stars_proposed");
            entity.Property<string?>("StatedDate").HasColumnType("TEXT").HasColumnName("stated_date");
            entity.Property<int?>("StatedYear").HasColumnType("INTEGER").HasColumnName("stated_year");
            entity.Property<string>("UpdatedAt").IsRequired().HasColumnType("TEXT").HasColumnName("updated_at");
            entity.HasKey("Id").HasName("pk_dossiers");
            entity.HasIndex("Code").IsUnique().HasDatabaseName("ix_dossiers_code");
            entity.HasIndex("ProductId").HasDatabaseName("ix_dossiers_product_id");
            entity.ToTable("dossiers", table =>
            {
                table.HasCheckConstraint("ck_dossiers_stage", "stage IN ('Candidate', 'CouncilPassed', 'ProposedFiveStar')");
                table.HasCheckConstraint("ck_dossiers_stars_proposed", "stars_proposed BETWEEN 1 AND 5");
            });
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Restrict).IsRequired().HasConstraintName("fk_dossiers_product_id");
        });
    }
}

using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>The tables of standings by day.</content>
internal sealed partial class PostgresModelSnapshot
{
    private static void BuildSpans(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Ocop.Storage.Standings.StandingRow", entity =>
        {
            entity.Property<long>("ProductId").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("product_id");
            entity.Property<string>("FromDay").IsRequired().HasColumnType("text").HasColumnName("from_day").UseCollation("C");
            entity.Property<long?>("CertificateInForceId").HasColumnType("bigint").HasColumnName("certificate_in_force_id");
            entity.Property<int>("Certified").HasColumnType("integer").HasColumnName("certified");
            entity.Property<string?>("DecisionDate").HasColumnType("text").HasColumnName("decision_date").UseCollation("C");
            entity.Property<long?>("ShownCertificateId").HasColumnType("bigint").HasColumnName("shown_certificate_id");
            entity.Property<int?>("Stars").HasColumnType("integer").HasColumnName("stars");
            entity.Property<string?>("Status").HasColumnType("text").HasColumnName("status").UseCollation("C");
            entity.Property<string>("UntilDay").IsRequired().HasColumnType("text").HasColumnName("until_day").UseCollation("C");
            entity.Property<string?>("ValidUntil").HasColumnType("text").HasColumnName("valid_until").UseCollation("C");
            entity.HasKey("ProductId", "FromDay").HasName("pk_product_standings");
            entity.HasIndex("CertificateInForceId").HasDatabaseName("ix_product_standings_certificate_in_force_id");
            entity.HasIndex("ShownCertificateId").HasDatabaseName("ix_product_standings_shown_certificate_id");
            entity.HasIndex("Stars", "FromDay", "UntilDay", "ProductId").HasDatabaseName("ix_product_standings_stars_from_day_until_day_product_id");
            entity.HasIndex("Status", "FromDay", "UntilDay", "ProductId").HasDatabaseName("ix_product_standings_status_from_day_until_day_product_id");
            entity.HasIndex("DecisionDate", "ProductId", "FromDay", "UntilDay", "Certified", "Stars", "Status").HasDatabaseName("ix_product_standings_by_decision_date");
            entity.HasIndex("ValidUntil", "ProductId", "FromDay", "UntilDay", "Certified", "Stars", "Status").HasDatabaseName("ix_product_standings_by_valid_until");
            entity.ToTable("product_standings", table =>
            {
                table.HasCheckConstraint("ck_product_standings_in_force", "certified = 1 OR certificate_in_force_id IS NULL");
                table.HasCheckConstraint("ck_product_standings_span", "from_day <= until_day");
                table.HasCheckConstraint("ck_product_standings_stars", "stars BETWEEN 3 AND 5");
                table.HasCheckConstraint("ck_product_standings_status", "status IN ('NotYetValid', 'Valid', 'Extended', 'Expired', 'Revoked', 'Superseded', 'Undated')");
            });
        });

        modelBuilder.Entity("Ocop.Storage.Standings.StandingRow", entity =>
        {
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("CertificateInForceId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_product_standings_certificate_in_force_id");
            entity.HasOne("Ocop.Storage.Products.ProductRow", null).WithMany().HasForeignKey("ProductId")
                .OnDelete(DeleteBehavior.Cascade).IsRequired().HasConstraintName("fk_product_standings_product_id");
            entity.HasOne("Ocop.Storage.Certificates.CertificateRow", null).WithMany().HasForeignKey("ShownCertificateId")
                .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_product_standings_shown_certificate_id");
        });
    }
}

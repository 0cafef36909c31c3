using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Conversions;
using Ocop.Storage.Products;

namespace Ocop.Storage.Standings;

/// <summary>The table <c>product_standings</c>.</summary>
internal sealed class StandingRowConfiguration : IEntityTypeConfiguration<StandingRow>
{
    public void Configure(EntityTypeBuilder<StandingRow> standing)
    {
        standing.ToTable("product_standings", table =>
        {
            table.HasCheckConstraint("ck_product_standings_span", "from_day <= until_day");
            table.HasCheckConstraint("ck_product_standings_stars", $"stars BETWEEN {StarRating.MinimumCertifiable} AND {StarRating.Maximum}");
            table.HasCheckConstraint("ck_product_standings_in_force", "certified OR certificate_in_force_id IS NULL");
            table.HasCheckConstraint("ck_product_standings_status", EnumText<CertificateStatus>.Check("status"));
        });
        standing.HasKey(row => new { row.ProductId, row.FromDay });
        standing.HasOne<ProductRow>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
        standing.HasOne<CertificateRow>().WithMany().HasForeignKey(row => row.CertificateInForceId).OnDelete(DeleteBehavior.Restrict);
        standing.HasOne<CertificateRow>().WithMany().HasForeignKey(row => row.ShownCertificateId).OnDelete(DeleteBehavior.Restrict);
        standing.HasIndex(row => new { row.Stars, row.FromDay, row.UntilDay, row.ProductId });
        standing.HasIndex(row => new { row.Status, row.FromDay, row.UntilDay, row.ProductId });
        standing.HasIndex(row => new { row.ValidUntil, row.FromDay, row.UntilDay, row.ProductId });
        standing.HasIndex(row => new { row.DecisionDate, row.FromDay, row.UntilDay, row.ProductId });
    }
}

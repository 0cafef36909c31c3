using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Storage.Products;

namespace Ocop.Storage.Details;

/// <summary>The tables of display points and of the products that they show.</summary>
internal sealed class DisplayPointRowConfiguration : IEntityTypeConfiguration<DisplayPointRow>, IEntityTypeConfiguration<ProductDisplayPointRow>
{
    public void Configure(EntityTypeBuilder<DisplayPointRow> point)
    {
        point.ToTable("display_points", table => LocationChecks.Add(table, "display_points"));
        point.HasKey(row => row.Id);
    }

    public void Configure(EntityTypeBuilder<ProductDisplayPointRow> shown)
    {
        shown.ToTable("product_display_points");
        shown.HasKey(row => new { row.ProductId, row.DisplayPointId });
        shown.HasOne<ProductRow>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
        shown.HasOne<DisplayPointRow>().WithMany().HasForeignKey(row => row.DisplayPointId).OnDelete(DeleteBehavior.Cascade);
    }
}

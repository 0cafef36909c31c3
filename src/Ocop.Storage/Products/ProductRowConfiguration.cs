using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Domain.Classification;
using Ocop.Storage.Details;
using Ocop.Storage.Producers;

namespace Ocop.Storage.Products;

/// <summary>The table <c>products</c>.</summary>
internal sealed class ProductRowConfiguration : IEntityTypeConfiguration<ProductRow>
{
    public void Configure(EntityTypeBuilder<ProductRow> product)
    {
        product.ToTable("products", table =>
        {
            table.HasCheckConstraint("ck_products_set_number", $"set_number BETWEEN {ProductSet.First} AND {ProductSet.Last}");
            LocationChecks.Add(table, "products");
            table.HasCheckConstraint("ck_products_traceability_system", "traceability_system IS NOT NULL OR traceability_address IS NULL");
            table.HasCheckConstraint("ck_products_traceability_address", WebAddress.Check("traceability_address"));
        });
        product.HasKey(row => row.Id);
        product.Ignore(row => row.RecordKind);
        product.HasIndex(row => row.Code).IsUnique();
        product.HasOne<ProducerRow>().WithMany().HasForeignKey(row => row.ProducerId).OnDelete(DeleteBehavior.Restrict);

        // Pages by name, all or of one province, run along an index; listings are matched by the folded name.
        product.HasIndex(row => new { row.NameSort, row.Code });
        product.HasIndex(row => new { row.ProvinceFrom2025, row.NameSort, row.Code });
        product.HasIndex(row => new { row.ProvinceBefore2025, row.NameSort, row.Code });
        product.HasIndex(row => new { row.SetNumber, row.NameSort, row.Code });
        product.HasIndex(row => new { row.CommuneCodeBefore2025, row.NameSort, row.Code });
        product.HasIndex(row => new { row.CommuneCodeFrom2025, row.NameSort, row.Code });
        product.HasIndex(row => row.NameFolded);
        product.HasIndex(row => row.OfficialCodeKey).IsUnique();

        // The first products of each of many producers, by name.
        product.HasIndex(row => new { row.ProducerId, row.NameSort, row.Code });

        // What changed since a day is asked by those who keep copies.
        product.HasIndex(row => new { row.UpdatedAt, row.Code });
    }
}

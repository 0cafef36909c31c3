using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ocop.Storage.Conversions;
using Ocop.Storage.Products;

namespace Ocop.Storage.Details;

/// <summary>The tables of what is told of a product several times.</summary>
internal sealed class ProductDetailRowConfiguration :
    IEntityTypeConfiguration<ProductGtinRow>,
    IEntityTypeConfiguration<ProductOfferRow>,
    IEntityTypeConfiguration<ProductImageRow>,
    IEntityTypeConfiguration<ProductStandardRow>,
    IEntityTypeConfiguration<ProductExportMarketRow>
{
    public void Configure(EntityTypeBuilder<ProductGtinRow> gtin)
    {
        Configure(gtin, "product_gtins", table => table.HasCheckConstraint("ck_product_gtins_digits", "length(fourteen_digits) = 14"));

        // One product may be recorded under two spellings, so a number may stand with several.
        gtin.HasIndex(row => row.FourteenDigits);
    }

    public void Configure(EntityTypeBuilder<ProductOfferRow> offer)
    {
        Configure(offer, "product_offers", table =>
        {
            table.HasCheckConstraint("ck_product_offers_address", WebAddress.Check("address"));
            table.HasCheckConstraint("ck_product_offers_kind", EnumText<SalesChannelKind>.Check("kind"));
        });
        offer.HasIndex(row => row.Channel);
    }

    public void Configure(EntityTypeBuilder<ProductImageRow> image) => Configure(
        image, "product_images", table => table.HasCheckConstraint("ck_product_images_address", WebAddress.Check("address")));

    public void Configure(EntityTypeBuilder<ProductStandardRow> standard) => Configure(standard, "product_standards", _ => { });

    public void Configure(EntityTypeBuilder<ProductExportMarketRow> market)
    {
        Configure(
            market,
            "product_export_markets",
            table => table.HasCheckConstraint("ck_product_export_markets_country", "length(country) = 2 AND country = upper(country)"));
        market.HasIndex(row => row.Country);
    }

    private static void Configure<TRow>(EntityTypeBuilder<TRow> detail, string table, Action<TableBuilder<TRow>> describe)
        where TRow : ProductDetailRow
    {
        detail.ToTable(table, describe);
        detail.HasKey(row => new { row.ProductId, row.Position });
        detail.HasOne<ProductRow>().WithMany().HasForeignKey(row => row.ProductId).OnDelete(DeleteBehavior.Cascade);
    }
}

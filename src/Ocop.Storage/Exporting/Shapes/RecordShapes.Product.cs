using System.Text.Json;
using Ocop.Storage.Details;
using Ocop.Storage.Products;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Exporting.Shapes;

/// <content>The documents of products.</content>
internal static partial class RecordShapes
{
    private static RecordShape Product => new()
    {
        Kind = RecordKind.Product,
        Type = JsonEncodedText.Encode("product"),
        From = "products t",
        Members =
        [
            .. DocumentMember.Of<ProductRow>("t", nameof(ProductRow.Name), nameof(ProductRow.NameEn)),
            DocumentMember.ReferenceOf<ProductRow>(nameof(ProductRow.ProducerId), "producer", "producers"),
            .. DocumentMember.Of<ProductRow>(
                "t",
                nameof(ProductRow.OfficialCode),
                nameof(ProductRow.OfficialCodeKey),
                nameof(ProductRow.Commune),
                nameof(ProductRow.District),
                nameof(ProductRow.Province),
                nameof(ProductRow.ProvinceBefore2025),
                nameof(ProductRow.ProvinceFrom2025),
                nameof(ProductRow.CommuneCodeBefore2025),
                nameof(ProductRow.CommuneCodeFrom2025),
                nameof(ProductRow.SetNumber),
                nameof(ProductRow.GroupAsPrinted),
                nameof(ProductRow.Description),
                nameof(ProductRow.Story),
                nameof(ProductRow.Latitude),
                nameof(ProductRow.Longitude),
                nameof(ProductRow.TraceabilitySystem),
                nameof(ProductRow.TraceabilityAddress)),
            .. TimesOf<ProductRow>(),
        ],
        Parts =
        [
            DetailsOf<ProductGtinRow>("gtins", "product_gtins", nameof(ProductGtinRow.Gtin)),
            DetailsOf<ProductOfferRow>(
                "offers", "product_offers", nameof(ProductOfferRow.Channel), nameof(ProductOfferRow.Kind), nameof(ProductOfferRow.Address)),
            DetailsOf<ProductImageRow>("images", "product_images", nameof(ProductImageRow.Address), nameof(ProductImageRow.AlternativeText)),
            DetailsOf<ProductStandardRow>("standards", "product_standards", nameof(ProductStandardRow.Standard)),
            DetailsOf<ProductExportMarketRow>("exportMarkets", "product_export_markets", nameof(ProductExportMarketRow.Country)),
            DisplayPoints,
            ListSourcesOf<ProductSourceRow>("product_sources"),
        ],
    };

    private static PartShape DetailsOf<TRow>(string key, string table, params string[] properties)
        where TRow : ProductDetailRow => new()
        {
            Key = JsonEncodedText.Encode(key),
            From = $"{table} t",
            Parent = "t.product_id",
            Order = "t.position",
            Members = [.. DocumentMember.Of<TRow>("t", properties)],
        };
}

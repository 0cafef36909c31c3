using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Details;

/// <summary>One of several things of a kind that are told of a product, in the order in which they are told.</summary>
internal abstract class ProductDetailRow : IRecordPart
{
    public long ProductId { get; set; }

    /// <summary>The place among the product's things of this kind, from 1 on.</summary>
    public int Position { get; set; }

    RecordKind IRecordPart.OwnerKind => RecordKind.Product;

    long IRecordPart.OwnerId => ProductId;
}

/// <summary>A row of <c>product_gtins</c>.</summary>
internal sealed class ProductGtinRow : ProductDetailRow
{
    /// <summary>The number as given: 8, 12, 13 or 14 digits.</summary>
    public required string Gtin { get; set; }

    /// <summary>The fourteen digits by which numbers are compared.</summary>
    public required string FourteenDigits { get; set; }
}

/// <summary>A row of <c>product_offers</c>: a sales channel where the product can be bought.</summary>
internal sealed class ProductOfferRow : ProductDetailRow
{
    /// <summary>The name of the channel, for example that of a platform or a chain of supermarkets.</summary>
    public required string Channel { get; set; }

    /// <summary>The kind of channel; null where it is not stated.</summary>
    public SalesChannelKind? Kind { get; set; }

    /// <summary>The address of the offer in the channel; null where none is stated.</summary>
    public string? Address { get; set; }
}

/// <summary>A row of <c>product_images</c>.</summary>
internal sealed class ProductImageRow : ProductDetailRow
{
    public required string Address { get; set; }

    /// <summary>What the image shows, for those who do not see it; null where none is stated.</summary>
    public string? AlternativeText { get; set; }
}

/// <summary>A row of <c>product_standards</c>.</summary>
internal sealed class ProductStandardRow : ProductDetailRow
{
    /// <summary>The standard as named, for example <c>VietGAP</c>.</summary>
    public required string Standard { get; set; }
}

/// <summary>A row of <c>product_export_markets</c>.</summary>
internal sealed class ProductExportMarketRow : ProductDetailRow
{
    /// <summary>The country in two capital letters of ISO 3166.</summary>
    public required string Country { get; set; }
}

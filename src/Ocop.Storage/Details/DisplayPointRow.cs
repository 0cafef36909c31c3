using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Details;

/// <summary>A row of <c>display_points</c>: a place that shows and sells OCOP products.</summary>
internal sealed class DisplayPointRow
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The street or site within the commune, as stated.</summary>
    public string? Address { get; set; }

    public string? Commune { get; set; }

    public string? District { get; set; }

    public string? Province { get; set; }

    public string? ProvinceBefore2025 { get; set; }

    public string? ProvinceFrom2025 { get; set; }

    /// <summary>Degrees north; stated together with the longitude or not at all.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; set; }
}

/// <summary>A row of <c>product_display_points</c>: that a point shows a product.</summary>
internal sealed class ProductDisplayPointRow : IRecordPart
{
    public long ProductId { get; set; }

    public long DisplayPointId { get; set; }

    RecordKind IRecordPart.OwnerKind => RecordKind.Product;

    long IRecordPart.OwnerId => ProductId;
}

using Ocop.Storage.Communes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Products;

/// <summary>A row of <c>products</c>.</summary>
internal sealed class ProductRow : RecordRow, IPlacedRow
{
    public required string Name { get; set; }

    /// <summary>The folded name, without accents and case.</summary>
    public required string NameFolded { get; set; }

    /// <summary>The key whose bytewise order is the Vietnamese alphabetical order.</summary>
    public required string NameSort { get; set; }

    /// <summary>The words of the name with their accents, each with blanks around it; ranks searches.</summary>
    public required string NameWords { get; set; }

    public long? ProducerId { get; set; }

    public string? Commune { get; set; }

    public string? District { get; set; }

    public string? Province { get; set; }

    public string? ProvinceBefore2025 { get; set; }

    public string? ProvinceFrom2025 { get; set; }

    public string? GroupAsPrinted { get; set; }

    /// <summary>The official code as issued; its form in one writing stands in <see cref="OfficialCodeKey"/>.</summary>
    public string? OfficialCode { get; set; }

    /// <summary>The official code in the one writing by which codes are compared; null where the issued one fits no form.</summary>
    public string? OfficialCodeKey { get; set; }

    public string? NameEn { get; set; }

    public string? Description { get; set; }

    public string? Story { get; set; }

    /// <summary>The number of the product set.</summary>
    public int? SetNumber { get; set; }

    public string? CommuneCodeBefore2025 { get; set; }

    public string? CommuneCodeFrom2025 { get; set; }

    /// <summary>Degrees north; stated together with the longitude or not at all.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; set; }

    /// <summary>The name of the system that traces the product.</summary>
    public string? TraceabilitySystem { get; set; }

    /// <summary>The address at which the system tells of the product.</summary>
    public string? TraceabilityAddress { get; set; }

    public override RecordKind RecordKind => RecordKind.Product;
}

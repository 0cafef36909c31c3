using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Products;

/// <summary>A row of <c>products</c>.</summary>
internal sealed class ProductRow : RecordRow
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

    public override RecordKind RecordKind => RecordKind.Product;
}

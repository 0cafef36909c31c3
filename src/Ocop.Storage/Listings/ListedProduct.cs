namespace Ocop.Storage.Listings;

/// <summary>What is recorded of a product that a listing is compared with.</summary>
internal sealed record ListedProduct(
    long Id, string Name, string? ProducerName, string? ProvinceBefore2025, string? ProvinceFrom2025)
{
    /// <summary>The name without accents, as it is found.</summary>
    public required string NameFolded { get; init; }
}

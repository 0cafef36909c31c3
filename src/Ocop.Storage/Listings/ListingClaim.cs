using Ocop.Domain.Places;

namespace Ocop.Storage.Listings;

/// <summary>A product as a shop lists it.</summary>
/// <param name="ProductName">The product's name.</param>
public sealed record ListingClaim(string ProductName)
{
    /// <summary>The producer's name; null when the listing names none.</summary>
    public string? ProducerName { get; init; }

    /// <summary>The province's code of either era; null when the listing names none.</summary>
    public string? ProvinceCode { get; init; }

    /// <summary>The era of the code; null for either.</summary>
    public ProvinceEra? Era { get; init; }
}

namespace Ocop.Storage.Listings;

/// <summary>A product that a listing can mean.</summary>
/// <param name="ProductId">The product's identity inside this database.</param>
/// <param name="Kind">How closely it fits.</param>
/// <param name="Similarity">How alike the product names are, 0 to 1.</param>
/// <param name="IsProven">Whether everything that the listing states of producer and province is recorded of the product.</param>
public sealed record ListingCandidate(long ProductId, ListingMatchKind Kind, double Similarity, bool IsProven);

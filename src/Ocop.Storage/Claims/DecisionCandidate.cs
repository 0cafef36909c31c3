using Ocop.Storage.Listings;

namespace Ocop.Storage.Claims;

/// <summary>A certificate that a claim by decision can mean.</summary>
/// <param name="ProductId">The product's identity inside this database.</param>
/// <param name="CertificateId">The certificate's identity inside this database.</param>
/// <param name="Kind">How closely number and name fit.</param>
/// <param name="Similarity">How alike the product names are, 0 to 1.</param>
public sealed record DecisionCandidate(long ProductId, long CertificateId, ListingMatchKind Kind, double Similarity);

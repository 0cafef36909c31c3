namespace Ocop.Domain.Certification;

/// <summary>What is certain of a product on a day without its certificates: what a register can store and a verdict needs.</summary>
/// <param name="IsCertified">Whether the product certainly holds a certificate in force; see <see cref="Standing.IsCertified"/>.</param>
/// <param name="Stars">The stars certainly in force, if any; see <see cref="Standing.Stars"/>.</param>
/// <param name="Status">The status of the certificate shown; null where the product has none; see <see cref="Standing.ShownStatus"/>.</param>
public readonly record struct StandingInBrief(bool IsCertified, StarRating? Stars, CertificateStatus? Status)
{
    /// <summary>The status of the certificate shown; null where the product has none; see <see cref="Standing.ShownStatus"/>.</summary>
    public CertificateStatus? Status { get; } = Status is { } known ? Guard.Defined(known, nameof(Status)) : null;
}

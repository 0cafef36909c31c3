namespace Ocop.Domain.Certification;

/// <summary>What is certain of a product on a day.</summary>
/// <param name="IsCertified">
/// Whether the product certainly holds a certificate in force, valid or extended, even if not which.
/// </param>
/// <param name="Stars">
/// The stars of the certificate in force; null where none certainly is, where its stars are not stated, or where the
/// certificates that may be in force do not all state the same.
/// </param>
/// <param name="InForce">The certificate certainly in force; null where none is or it is not certain which.</param>
/// <param name="Shown">
/// The certificate to show: the one in force, else the latest issued, else the first to be issued; null where the
/// product has none.
/// </param>
public sealed record Standing(bool IsCertified, StarRating? Stars, Certificate? InForce, Certificate? Shown)
{
    /// <summary>The status of the certificate shown; null where none is.</summary>
    public CertificateStatus? ShownStatus { get; internal init; }
}

namespace Ocop.Domain.Certification;

/// <summary>What is certain of a product on a day; the answer of <see cref="ProductStanding"/>.</summary>
public sealed record Standing
{
    internal Standing(bool isCertified, StarRating? stars, Certificate? inForce, Certificate? shown) =>
        (IsCertified, Stars, InForce, Shown) = (isCertified, stars, inForce, shown);

    /// <summary>Whether the product certainly holds a certificate in force, valid or extended, even if not which.</summary>
    public bool IsCertified { get; }

    /// <summary>
    /// The stars of the certificate in force; null where none certainly is, where its stars are not stated, or where the
    /// certificates that may be in force do not all state the same.
    /// </summary>
    public StarRating? Stars { get; }

    /// <summary>The certificate certainly in force; null where none is or it is not certain which.</summary>
    public Certificate? InForce { get; }

    /// <summary>
    /// The certificate to show: the one in force, else the latest issued, else the first to be issued; null where the
    /// product has none.
    /// </summary>
    public Certificate? Shown { get; }

    /// <summary>The status of the certificate shown; null where none is.</summary>
    public CertificateStatus? ShownStatus { get; internal init; }

    /// <summary>The same without the certificates.</summary>
    public StandingInBrief InBrief => new(IsCertified, Stars, ShownStatus);
}

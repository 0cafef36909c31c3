using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Verification;

/// <summary>The verdict on a claim about one product on one day, with its reason.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">The dates and the article behind it, or the decision where its article is not recorded, in plain English sentences.</param>
public sealed record Judgement(Verdict Verdict, string Reason)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; init => field = Guard.Defined(value); } = Guard.Defined(Verdict);

    /// <summary>The dates and the article behind it, or the decision where its article is not recorded, in plain English sentences.</summary>
    public string Reason { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reason);

    private const string NoCertificate = "The product is recorded, but no certificate of it is.";

    /// <summary>Judges a claim against what is certain of the product on the day.</summary>
    /// <param name="product">The product's certificates and its standing over all time.</param>
    /// <param name="claimed">The stars claimed; null where the claim names none.</param>
    /// <param name="day">The day, as a civil date in Viet Nam; standing and reason are of it.</param>
    /// <returns>
    /// <see cref="Verdict.StarsOverstated"/> only while a certificate is in force with fewer stars than claimed, and
    /// <see cref="Verdict.Unknown"/> only while one is of which it is not known whether it has as many; a certificate that has
    /// ended answers its own verdict, whatever was claimed.
    /// </returns>
    public static Judgement Of(ProductStanding product, StarRating? claimed, LocalDate day)
    {
        var standing = Guard.NotNull(product).At(day);
        if (standing.Shown is not { } shown)
        {
            return new Judgement(Verdict.NeverCertified, NoCertificate);
        }

        var reason = shown.ReasonAt(day);
        return new Judgement(VerdictOn(standing.InBrief, claimed), Explain(standing, claimed, reason));
    }

    /// <summary>Judges a claim that names one certificate, whatever others its product has.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>
    /// The verdict of the certificate's own status; <see cref="Verdict.Valid"/> too where it is certainly in force while it is
    /// not known whether within its 36 months or carried on.
    /// </returns>
    public static Judgement Of(Certificate certificate, LocalDate day)
    {
        var status = Guard.NotNull(certificate).StatusAt(day);
        var isInForceEitherWay = status == CertificateStatus.Undated && certificate.ForceAt(day) == Certainty.Certainly;
        return new Judgement(isInForceEitherWay ? Verdict.Valid : ToVerdict(status), certificate.ReasonAt(day));
    }

    /// <summary>The verdict alone, for those who know what is certain of the day and need no reason.</summary>
    /// <param name="product">What is certain of the product on the day.</param>
    /// <param name="claimed">The stars claimed; null where the claim names none.</param>
    /// <returns>The verdict of the judgement on the same product, day and claim.</returns>
    public static Verdict VerdictOn(StandingInBrief product, StarRating? claimed) => product switch
    {
        { Status: not { } } => Verdict.NeverCertified,
        { IsCertified: false, Status: { } status } => ToVerdict(status),
        { Stars: { } stars } when claimed > stars => Verdict.StarsOverstated,
        // Every certificate has three stars or more; whether more than that are rightly claimed is not known while its stars are not.
        { Stars: null } when claimed > StarRating.Three => Verdict.Unknown,
        { Status: CertificateStatus.Extended } => Verdict.Extended,
        _ => Verdict.Valid,
    };

    private static string Explain(Standing standing, StarRating? claimed, string reason) => (standing.IsCertified, claimed, standing.Stars) switch
    {
        (true, { } wanted, { } stars) when wanted > stars => $"The certificate in force has {stars.InWords}, not {wanted.InWords}. {reason}",
        (true, { } wanted, null) when wanted > StarRating.Three =>
            $"{reason} Its stars are not known, so the claim of {wanted.InWords} is neither confirmed nor denied.",
        (true, not null, null) => $"{reason} Its stars are not known, but no certificate has fewer than {StarRating.Three.InWords}.",
        _ => reason,
    };

    private static Verdict ToVerdict(CertificateStatus status) => status switch
    {
        CertificateStatus.NotYetValid => Verdict.NotYetValid,
        CertificateStatus.Valid => Verdict.Valid,
        CertificateStatus.Extended => Verdict.Extended,
        CertificateStatus.Expired => Verdict.Expired,
        CertificateStatus.Revoked => Verdict.Revoked,
        CertificateStatus.Superseded => Verdict.Superseded,
        CertificateStatus.Undated => Verdict.Undated,
        _ => Invariant.Unreachable<Verdict>(status),
    };
}

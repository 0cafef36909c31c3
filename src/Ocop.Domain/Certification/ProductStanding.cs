using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>A product's certificates and what is certain of the product over all time.</summary>
public sealed class ProductStanding
{
    private readonly ProductWorld product;
    private readonly StandingPeriod[] periods;

    // Facts are told apart by reference, so that two certificates of which the same is stated stay two.
    private ProductStanding(CertificateFacts[] facts)
    {
        product = new ProductWorld(facts);
        var changes = StatusChanges.Of(facts);
        Certificates = [.. facts.Select(own => new Certificate(own, product, ChangesOf(own, changes)))];
        periods = Timeline.Build(
            changes,
            Evaluate,
            (from, until, standing) => new StandingPeriod(from, until, standing));
    }

    /// <summary>The product's certificates, in the order given.</summary>
    public IReadOnlyList<Certificate> Certificates { get; }

    /// <summary>
    /// The standing over all days: ordered, without gaps, equal neighbours merged, the first period without beginning,
    /// the last without end; a single period for a product without certificates.
    /// </summary>
    public IReadOnlyList<StandingPeriod> Periods => periods;

    /// <summary>The standing of a product with these certificates.</summary>
    /// <param name="certificates">
    /// All certificates of one product. The order decides only between certificates that nothing else tells apart.
    /// </param>
    /// <returns>The certificates with their status, and the product's standing.</returns>
    /// <exception cref="ArgumentException">A certificate is null.</exception>
    public static ProductStanding Of(params IEnumerable<CertificateFacts> certificates) =>
        new([.. Guard.NoneNull(certificates).Select(facts => facts with { })]);

    /// <summary>The standing on a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>What is certain of that day.</returns>
    public Standing At(LocalDate day) => Timeline.Find(periods, day).Standing;

    /// <summary>The certificate that certainly replaced another one while that was in force.</summary>
    /// <param name="certificate">One of <see cref="Certificates"/>.</param>
    /// <param name="day">The day by which it was replaced, as a civil date in Viet Nam.</param>
    /// <returns>
    /// The certificate that took its place; null while it is not certainly replaced, or where more than one may have been the
    /// first to do so.
    /// </returns>
    public Certificate? FindReplacement(Certificate certificate, LocalDate day)
    {
        var period = Guard.NotNull(certificate).PeriodAt(day);
        if (period.Status != CertificateStatus.Superseded)
        {
            return null;
        }

        var candidates = Certificates.Where(other => CanHaveReplaced(other, certificate, period.From)).Take(2).ToArray();
        return candidates is [var only] ? only : null;
    }

    /// <summary>The certificate that another one certainly replaced.</summary>
    /// <param name="certificate">One of <see cref="Certificates"/>.</param>
    /// <param name="day">The day by which it had, as a civil date in Viet Nam.</param>
    /// <returns>
    /// The certificate whose <see cref="FindReplacement"/> it is, the first of those where certificates issued on one day were
    /// replaced together; null where there is none.
    /// </returns>
    public Certificate? FindReplaced(Certificate certificate, LocalDate day) =>
        Certificates.FirstOrDefault(other => ReferenceEquals(FindReplacement(other, day), Guard.NotNull(certificate)));

    // Issued after the first possible day of the other's issue and no later than the day from which it is certainly replaced.
    private static bool CanHaveReplaced(Certificate other, Certificate replaced, LocalDate? by) =>
        !ReferenceEquals(other, replaced)
        && !(other.Facts.Issue.Earliest > by)
        && !(other.Facts.Issue.Latest <= replaced.Facts.Issue.Earliest);

    private IReadOnlyList<LocalDate> ChangesOf(CertificateFacts own, IReadOnlyList<LocalDate> ofProduct) =>
        own.Issue.Day is { } issue ? StatusChanges.Of(product.Order.Affecting(issue, own)) : ofProduct;

    private Standing Evaluate(LocalDate day)
    {
        var inForce = CertainlyInForce(day);
        var isCertified = inForce.Count > 0 || !product.CanBeUncertified(day);
        var single = SingleOf(inForce);
        var shown = single ?? Latest(day);
        var stars = isCertified ? CommonStars(inForce, day) : null;
        return new Standing(isCertified, stars, single, shown) { ShownStatus = shown?.StatusAt(day) };
    }

    private List<Certificate> CertainlyInForce(LocalDate day) =>
        [.. Certificates.Where(certificate => certificate.ForceAt(day) == Certainty.Certainly)];

    // Certificates of one day of issue are in force together: the one that states stars speaks for all, unless
    // another contradicts it.
    private static Certificate? SingleOf(List<Certificate> inForce)
    {
        var stated = inForce.Where(certificate => certificate.Facts.Stars is not null).ToArray();
        return stated.DistinctBy(certificate => certificate.Facts.Stars).Count() > 1
            ? null
            : stated.FirstOrDefault() ?? inForce.FirstOrDefault();
    }

    // Of those certainly in force, the stars stated; where it is not certain which one is, those that all state alike.
    private StarRating? CommonStars(List<Certificate> inForce, LocalDate day)
    {
        var stars = inForce.Count > 0
            ? inForce.Select(certificate => certificate.Facts.Stars).Where(rating => rating is not null)
            : PossiblyInForce(day).Select(certificate => certificate.Facts.Stars);
        return stars.Distinct().Take(2).ToArray() is [var only] ? only : null;
    }

    private IEnumerable<Certificate> PossiblyInForce(LocalDate day) =>
        Certificates.Where(certificate => certificate.ForceAt(day) != Certainty.CertainlyNot);

    private Certificate? Latest(LocalDate day) =>
        Certificates.Where(certificate => certificate.StatusAt(day) != CertificateStatus.NotYetValid).MaxBy(Recency)
        ?? Certificates.MinBy(Recency);

    // An issue of which no first day is known ranks before all dated ones.
    private static (LocalDate Earliest, LocalDate Latest) Recency(Certificate certificate)
    {
        var issue = certificate.Facts.Issue;
        return (issue.Earliest ?? LocalDate.MinIsoValue, issue.Latest ?? LocalDate.MinIsoValue);
    }
}

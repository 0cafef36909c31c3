using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>A certificate (giấy chứng nhận) and its status over all time, among the certificates of its product.</summary>
/// <remarks>Made by <see cref="ProductStanding"/>, for the status depends on the product's other certificates.</remarks>
public sealed class Certificate
{
    private readonly IReadOnlyList<CertificateFacts> all;

    internal Certificate(CertificateFacts facts, ProductWorld product, IReadOnlyList<LocalDate> changes)
    {
        all = product.All;
        Facts = facts;
        World = new CertificateWorld(facts, product);
        Periods = Timeline.Build(
            changes,
            day => World.At(day).ToStatus(),
            (from, until, status) => new StatusPeriod(from, until, status));
    }

    /// <summary>What sources state of the certificate.</summary>
    public CertificateFacts Facts { get; }

    /// <summary>
    /// The status over all days: ordered, without gaps, the first period without beginning, the last without end.
    /// </summary>
    public IReadOnlyList<StatusPeriod> Periods { get; }

    /// <summary>The day of issue, where it is known exactly; null otherwise.</summary>
    public LocalDate? ValidFrom => Facts.Issue.Day;

    /// <summary>The last day of the 36 months, where it is known exactly; null otherwise.</summary>
    public LocalDate? ValidUntil => ValidFrom is { } day ? Validity.LastDay(day) : null;

    internal CertificateWorld World { get; }

    /// <summary>The status on a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>What is certain of the day, or <see cref="CertificateStatus.Undated"/>.</returns>
    public CertificateStatus StatusAt(LocalDate day) => PeriodAt(day).Status;

    /// <summary>The period of one status that holds a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>The period.</returns>
    public StatusPeriod PeriodAt(LocalDate day) => Timeline.Find(Periods, period => period.Until, day);

    /// <summary>Why the certificate has its status on a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>
    /// One English sentence with the dates and the article; where the status is undated, with what is not known.
    /// </returns>
    public string ReasonAt(LocalDate day) => new StatusReason(Facts, all).For(PeriodAt(day), day);
}

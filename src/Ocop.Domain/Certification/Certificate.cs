using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>A certificate (giấy chứng nhận) and its status over all time, among the certificates of its product.</summary>
/// <remarks>
/// Made by <see cref="ProductStanding"/>, for the status depends on the product's other certificates. All that the days
/// decide is decided when it is made, so that asking for a day allocates nothing.
/// </remarks>
public sealed class Certificate
{
    private readonly IReadOnlyList<CertificateFacts> all;
    private readonly PossiblePeriod[] possible;
    private readonly StatusPeriod[] periods;

    internal Certificate(CertificateFacts facts, ProductWorld product, IReadOnlyList<LocalDate> changes)
    {
        all = product.All;
        Facts = facts;
        possible = Timeline.Build(
            changes,
            new CertificateWorld(facts, product).At,
            (from, until, statuses) => new PossiblePeriod(from, until, statuses));
        periods = Timeline.Merge(
            possible,
            period => period.Possible.ToStatus(),
            (from, until, status) => new StatusPeriod(from, until, status));
    }

    /// <summary>What sources state of the certificate.</summary>
    public CertificateFacts Facts { get; }

    /// <summary>
    /// The status over all days: ordered, without gaps, the first period without beginning, the last without end.
    /// </summary>
    public IReadOnlyList<StatusPeriod> Periods => periods;

    /// <summary>The day of issue, where it is known exactly; null otherwise.</summary>
    public LocalDate? ValidFrom => Facts.Issue.Day;

    /// <summary>The last day of the 36 months, where it is known exactly; null otherwise.</summary>
    public LocalDate? ValidUntil => Facts.Expiry.Day;

    /// <summary>
    /// The days on which a dossier of re-evaluation can be filed, as exactly known as the issue (Decision 26/2026/QĐ-TTg,
    /// article 7.6a); null where they were certainly over before 22 May 2026, for no edition before had a window.
    /// </summary>
    public ReevaluationWindow? ReevaluationWindow =>
        new Certification.ReevaluationWindow(Facts.Expiry) is var window && window.LastPossible < Certification.ReevaluationWindow.RuleInForceFrom
            ? null
            : window;

    /// <summary>The status on a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>What is certain of the day, or <see cref="CertificateStatus.Undated"/>.</returns>
    public CertificateStatus StatusAt(LocalDate day) => PeriodAt(day).Status;

    /// <summary>Whether the certificate is in force on a day, within its 36 months or extended.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>
    /// What is certain of it; it can be certain on a day whose status is <see cref="CertificateStatus.Undated"/> because
    /// the certificate is valid on some possible days of issue and extended on the others.
    /// </returns>
    public Certainty ForceAt(LocalDate day) => Timeline.Find(possible, day).Possible.ToForce();

    /// <summary>The period of one status that holds a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>The period.</returns>
    public StatusPeriod PeriodAt(LocalDate day) => Timeline.Find(periods, day);

    /// <summary>Why the certificate has its status on a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>
    /// One English sentence with the dates and the article of the law that governs the certificate on that day; where no article
    /// of that law is recorded, with its decision alone. Where the status is undated, with what is not known.
    /// </returns>
    public string ReasonAt(LocalDate day) => new StatusReason(Facts, all).For(PeriodAt(day), day, ForceAt(day));
}

using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>How long a certificate lasts: 36 months from its issue (Decision 26/2026/QĐ-TTg, article 4.3).</summary>
/// <remarks>
/// Under 148/QĐ-TTg it was as long; under 1048/QĐ-TTg it is read so, for a province counted a certificate of December 2019 as
/// expired in December 2022. Since 22 May 2026 certificates of before keep their own term (article 12).
/// Nothing here allocates. What else can end a certificate or carry it on is asked of <see cref="Certificate"/>.
/// </remarks>
public static class Validity
{
    /// <summary>The months of validity from the day of issue (Decision 26/2026/QĐ-TTg, article 4.3, and the decisions before it).</summary>
    public const int Months = 36;

    private static readonly LocalDate LastCountableIssue = LocalDate.MaxIsoValue.PlusMonths(-Months);
    private static readonly LocalDate FirstCountableAnniversary = LocalDate.MinIsoValue.PlusMonths(Months);

    /// <summary>The last valid day: the anniversary, or the month's last day where the month has no such day.</summary>
    /// <remarks>A certificate of 2024-02-29 is valid until 2027-02-28; one of 2019-12-23 was expired on 2022-12-24.</remarks>
    /// <param name="issue">The day of issue.</param>
    /// <param name="reading">How the last day is read.</param>
    /// <returns>The last day on which the certificate is in force; the calendar's last day, 9999-12-31, where that lies beyond it.</returns>
    public static LocalDate LastDay(LocalDate issue, LastValidDay reading = LastValidDay.Anniversary)
    {
        if (issue > LastCountableIssue)
        {
            return LocalDate.MaxIsoValue;
        }

        var anniversary = issue.PlusMonths(Months);
        return reading switch
        {
            LastValidDay.Anniversary => anniversary,
            LastValidDay.DayBeforeAnniversary => anniversary.PlusDays(-1),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, null),
        };
    }

    /// <summary>The status of a certificate of which only the exact day of issue is stated.</summary>
    /// <param name="issue">The day of issue.</param>
    /// <param name="day">The day asked.</param>
    /// <param name="reading">How the last day is read.</param>
    /// <returns>
    /// <see cref="CertificateStatus.NotYetValid"/>, <see cref="CertificateStatus.Valid"/> from the day of issue to the last
    /// valid day, both included, or <see cref="CertificateStatus.Expired"/>.
    /// </returns>
    public static CertificateStatus StatusAt(LocalDate issue, LocalDate day, LastValidDay reading = LastValidDay.Anniversary) =>
        day < issue ? CertificateStatus.NotYetValid
        : day <= LastDay(issue, reading) ? CertificateStatus.Valid
        : CertificateStatus.Expired;

    /// <summary>The earliest day of issue whose validity reaches a day; the calendar's first day where that lies before it.</summary>
    internal static LocalDate EarliestIssueReaching(LocalDate day, LastValidDay reading) =>
        reading == LastValidDay.Anniversary ? EarliestIssueOf(day)
        : day < LocalDate.MaxIsoValue ? EarliestIssueOf(day.PlusDays(1))
        : LastCountableIssue.PlusDays(1);

    /// <summary>The latest day of issue whose validity is over by the end of a day.</summary>
    internal static LocalDate LatestIssueEndingBy(LocalDate lastDay, LastValidDay reading) =>
        EarliestIssueReaching(lastDay.PlusDays(1), reading).PlusDays(-1);

    // One day later than 36 months before where that day is the last of a shorter month.
    private static LocalDate EarliestIssueOf(LocalDate anniversary)
    {
        if (anniversary < FirstCountableAnniversary)
        {
            return LocalDate.MinIsoValue;
        }

        var issue = anniversary.PlusMonths(-Months);
        return LastDay(issue) < anniversary ? issue.PlusDays(1) : issue;
    }
}

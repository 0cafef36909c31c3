using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>How long a certificate lasts.</summary>
public static class Validity
{
    /// <summary>The months of validity from the day of issue (Decision 26/2026/QĐ-TTg, article 4.3).</summary>
    public const int Months = 36;

    private static readonly LocalDate LastCountableIssue = LocalDate.MaxIsoValue.PlusMonths(-Months);

    /// <summary>The last valid day: the anniversary, or the month's last day where the month has no such day.</summary>
    /// <remarks>A certificate of 2024-02-29 is valid until 2027-02-28; one of 2019-12-23 was expired on 2022-12-24.</remarks>
    /// <param name="issue">The day of issue.</param>
    /// <returns>The last day on which the certificate is in force; the calendar's last day, 9999-12-31, where that lies beyond it.</returns>
    public static LocalDate LastDay(LocalDate issue) => issue > LastCountableIssue ? LocalDate.MaxIsoValue : issue.PlusMonths(Months);

    /// <summary>The earliest day of issue whose validity reaches a day.</summary>
    /// <remarks>One day later than 36 months before where that day is the last of a shorter month.</remarks>
    internal static LocalDate EarliestIssueReaching(LocalDate day)
    {
        var issue = day.PlusMonths(-Months);
        return LastDay(issue) < day ? issue.PlusDays(1) : issue;
    }

    /// <summary>The latest day of issue whose validity is over by the end of a day.</summary>
    internal static LocalDate LatestIssueEndingBy(LocalDate lastDay) =>
        EarliestIssueReaching(lastDay.PlusDays(1)).PlusDays(-1);
}

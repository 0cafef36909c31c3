using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>How long a certificate lasts, wherever its issue lies: 36 months as they are read, and what carries it on.</summary>
/// <param name="Reading">How the last valid day is read.</param>
/// <param name="Extension">The extension; null where none is recorded.</param>
internal readonly record struct ValidityTerm(LastValidDay Reading, Extension? Extension)
{
    /// <summary>The last day of the 36 months.</summary>
    public LocalDate LastDay(LocalDate issue) => Validity.LastDay(issue, Reading);

    /// <summary>The last day in force. A later issue never has an earlier one.</summary>
    public LocalDate End(LocalDate issue) => Extension?.End(LastDay(issue)) ?? LastDay(issue);

    /// <summary>What a certificate issued by a day, and neither revoked nor replaced, is on that day.</summary>
    public PossibleStatuses UndisturbedAt(LocalDate issue, LocalDate day) =>
        day <= LastDay(issue) ? PossibleStatuses.Valid
        : day <= End(issue) ? PossibleStatuses.Extended
        : PossibleStatuses.Expired;

    /// <summary>The first issues whose 36 months, or whose extension, reach a day.</summary>
    public IEnumerable<LocalDate> IssuesReaching(LocalDate day)
    {
        yield return Validity.EarliestIssueReaching(day, Reading);
        if (Extension is not null)
        {
            yield return Validity.EarliestIssueReaching(day.MinusDaysHeld(Certification.Extension.MaximumDays), Reading);
        }
    }

    /// <summary>The first days on which something has ended for an issue.</summary>
    public IEnumerable<LocalDate> DaysAfterEnds(LocalDate issue)
    {
        yield return LastDay(issue).PlusDays(1);
        if (Extension is not null)
        {
            yield return Certification.Extension.LatestDay(LastDay(issue)).PlusDays(1);
        }
    }
}

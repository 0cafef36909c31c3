using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Certification;

/// <summary>The days of issue that have to be tried so that, on a given day, all possible ones have been.</summary>
/// <remarks>
/// What follows from a day of issue changes only where the issue passes the day asked, another certificate's first or
/// last possible issue, or a day whose 36 months or extension end at one of these. Between two such days every issue is
/// alike, so the first of each stretch stands for all of it.
/// </remarks>
internal sealed class IssueCases
{
    private readonly ValidityTerm[] terms;

    // The starts of stretches that do not depend on the day asked.
    private readonly LocalDate[] starts;

    /// <summary>The cases among a product's certificates.</summary>
    /// <param name="all">All certificates of the product.</param>
    public IssueCases(IReadOnlyList<CertificateFacts> all)
    {
        terms = [.. all.Select(facts => facts.Term).DistinctBy(term => (term.Reading, term.Extension is null))];
        starts =
        [
            .. all.SelectMany(facts => new[] { facts.Issue.Earliest, facts.Issue.Latest })
                .OfType<LocalDate>()
                .SelectMany(Starts)
                .Distinct(),
        ];
    }

    /// <summary>One possible day of issue for every stretch of alike days.</summary>
    /// <param name="issue">The possible days of issue.</param>
    /// <param name="day">The day asked.</param>
    public List<LocalDate> Of(IssueDate issue, LocalDate day)
    {
        if (issue.Day is { } known)
        {
            return [known];
        }

        List<LocalDate> cases = [.. starts, .. Starts(day)];
        var first = issue.Earliest ?? cases.Min().MinusDaysHeld(1);
        cases.RemoveAll(start => start <= first || start > issue.Latest);
        cases.Add(first);
        return cases;
    }

    private IEnumerable<LocalDate> Starts(LocalDate day) =>
        [day, DayAfter(day), .. terms.SelectMany(term => term.IssuesReaching(day))];

    // No issue lies beyond the calendar, so its last day starts the last stretch.
    private static LocalDate DayAfter(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : day;
}

using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Certification;

/// <summary>The days of issue that have to be tried so that, on a given day, all possible ones have been.</summary>
/// <remarks>
/// What follows from a day of issue changes only where the issue passes the day asked, another certificate's first or
/// last possible issue, or a day whose 36 months end at one of these. Between two such days every issue is alike, so
/// one of each stretch stands for all of it.
/// </remarks>
internal static class IssueCases
{
    /// <summary>One possible day of issue for every stretch of alike days.</summary>
    /// <param name="issue">The possible days of issue.</param>
    /// <param name="all">All certificates of the product.</param>
    /// <param name="day">The day asked.</param>
    public static List<LocalDate> Of(IssueDate issue, IReadOnlyList<CertificateFacts> all, LocalDate day)
    {
        var starts = new List<LocalDate>();
        AddStarts(starts, day);
        foreach (var facts in all)
        {
            AddStarts(starts, facts.Issue.Earliest);
            AddStarts(starts, facts.Issue.Latest);
        }

        var first = issue.Earliest ?? starts.Min().PlusDays(-1);
        starts.RemoveAll(start => start <= first || start > issue.Latest);
        starts.Add(first);
        return starts;
    }

    private static void AddStarts(List<LocalDate> starts, LocalDate? threshold)
    {
        if (threshold is { } day)
        {
            var reaching = Validity.EarliestIssueReaching(day);
            starts.AddRange([day, day.PlusDays(1), reaching]);
        }
    }
}

using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>
/// A product's certificates by what is known of their issue: exact days in order, where neighbours suffice, and the rest.
/// </summary>
internal sealed class IssueOrder
{
    private readonly CertificateFacts[] exact;
    private readonly LocalDate[] days;

    /// <summary>Orders a product's certificates.</summary>
    /// <param name="all">All certificates of the product.</param>
    public IssueOrder(IReadOnlyList<CertificateFacts> all)
    {
        exact = [.. all.Where(facts => facts.Issue.Day is not null).OrderBy(facts => facts.Issue.Day)];
        days = Array.ConvertAll(exact, facts => facts.Issue.Day!.Value);
        Uncertain = [.. all.Where(facts => facts.Issue.Day is null)];
    }

    /// <summary>The certificates whose day of issue is not known exactly.</summary>
    public CertificateFacts[] Uncertain { get; }

    /// <summary>Whether a certificate was issued on an exact day after one day and no later than another.</summary>
    public bool HasExactWithin(LocalDate after, LocalDate until) => After(after) is var next && next < days.Length && days[next] <= until;

    /// <summary>
    /// The certificates on which the status of one depends: of those issued on exact days later, only the next can be the
    /// first to replace it.
    /// </summary>
    public IReadOnlyList<CertificateFacts> Affecting(LocalDate issue, CertificateFacts own) =>
        After(issue) is var next && next < exact.Length ? [own, exact[next], .. Uncertain] : [own, .. Uncertain];

    // The place of the first exact day after a day.
    private int After(LocalDate day)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

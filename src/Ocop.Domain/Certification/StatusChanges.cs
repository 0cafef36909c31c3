using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days on which the status of a product's certificates can change.</summary>
internal static class StatusChanges
{
    /// <summary>
    /// Every stated bound and the two days after it, and the ends of the 36 months and extensions that can begin there.
    /// </summary>
    /// <remarks>A day too many costs an evaluation and is merged away; a day too few would be wrong.</remarks>
    public static IReadOnlyList<LocalDate> Of(IReadOnlyList<CertificateFacts> all)
    {
        var terms = all.Select(facts => facts.Term).DistinctBy(term => (term.Reading, term.Extension is null)).ToArray();
        return [.. all.SelectMany(Bounds).Distinct().SelectMany(bound => Around(bound, terms)).Distinct().Order()];
    }

    private static IEnumerable<LocalDate> Bounds(CertificateFacts facts)
    {
        LocalDate?[] bounds =
        [
            facts.Issue.Earliest,
            facts.Issue.Latest,
            facts.Revocation?.Earliest,
            facts.Revocation?.Latest,
            facts.Extension?.LastDay,
        ];
        return bounds.OfType<LocalDate>();
    }

    private static IEnumerable<LocalDate> Around(LocalDate bound, ValidityTerm[] terms)
    {
        for (var offset = 0; offset <= 2; offset++)
        {
            var day = bound.PlusDays(offset);
            yield return day;
            foreach (var end in terms.SelectMany(term => term.DaysAfterEnds(day)))
            {
                yield return end.PlusDays(-1);
                yield return end;
            }
        }
    }
}

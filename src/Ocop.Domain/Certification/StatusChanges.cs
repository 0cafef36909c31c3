using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>The days on which the status of a product's certificates can change.</summary>
internal static class StatusChanges
{
    /// <summary>
    /// Every stated bound and the two days after it, and the ends of the 36 months that can begin there.
    /// </summary>
    /// <remarks>A day too many costs an evaluation and is merged away; a day too few would be wrong.</remarks>
    public static IReadOnlyList<LocalDate> Of(IReadOnlyList<CertificateFacts> all) =>
        [.. all.SelectMany(Bounds).Distinct().SelectMany(Around).Distinct().Order()];

    private static IEnumerable<LocalDate> Bounds(CertificateFacts facts)
    {
        LocalDate?[] bounds =
            [facts.Issue.Earliest, facts.Issue.Latest, facts.Revocation?.Earliest, facts.Revocation?.Latest];
        return bounds.OfType<LocalDate>();
    }

    private static IEnumerable<LocalDate> Around(LocalDate bound)
    {
        for (var offset = 0; offset <= 2; offset++)
        {
            var day = bound.PlusDays(offset);
            yield return day;
            yield return Validity.LastDay(day);
            yield return Validity.LastDay(day).PlusDays(1);
        }
    }
}

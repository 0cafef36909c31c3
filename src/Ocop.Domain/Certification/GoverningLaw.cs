using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;

namespace Ocop.Domain.Certification;

/// <summary>The law that governs a certificate on a day, as a reason cites it: in brackets behind the sentence.</summary>
/// <remarks>
/// Decision 26/2026/QĐ-TTg governs nothing before 22 May 2026, and from then on leaves stars given before to their own term
/// (article 12). Of the decisions before it no article is recorded, so they are cited whole, and only for what they are known
/// to say: the 36 months.
/// </remarks>
internal static class GoverningLaw
{
    private static readonly LegalInstrument Current = LegalInstrument.Decision26Of2026;
    private static readonly Citation Term = Current.Article("4.3");
    private static readonly Citation OwnTerm = Current.Article("12");
    private static readonly Citation EitherTerm = new(Current, "articles 4.3 and 12");
    private static readonly Citation ExtensionClause = Current.Article("12.3");
    private static readonly Citation Replacement = Current.Article("7");
    private static readonly Citation Revocation = Current.Article("8");

    /// <summary>What sets the 36 months of a certificate, or leaves them to it.</summary>
    /// <param name="issue">The possible days of issue.</param>
    /// <param name="day">The day asked.</param>
    /// <returns>The citation, or words on why none can be given.</returns>
    public static string OfTerm(IssueDate issue, LocalDate day) =>
        issue.Earliest >= Current.InForceFrom ? Cite(Term)
        : day < Current.InForceFrom ? CiteFormer(issue)
        : issue.Latest < Current.InForceFrom ? Cite(OwnTerm)
        : Cite(EitherTerm);

    /// <summary>What carries a certificate on past its 36 months.</summary>
    public static string OfExtension() => Cite(ExtensionClause);

    /// <summary>What lets a certificate replace an earlier one, somewhen within a row of days.</summary>
    /// <param name="first">The first day on which it can have done so; null where none is known.</param>
    /// <param name="last">The last such day.</param>
    public static string OfReplacement(LocalDate? first, LocalDate last) => OfAct(Replacement, first, last);

    /// <summary>What a certificate is revoked by, somewhen within a row of days.</summary>
    /// <param name="ground">The ground; null where none is stated.</param>
    /// <param name="first">The first day on which it can have been; null where none is known.</param>
    /// <param name="last">The last such day.</param>
    public static string OfRevocation(RevocationGround? ground, LocalDate? first, LocalDate last) =>
        OfAct(ground?.Article() ?? Revocation, first, last);

    private static string OfAct(Citation article, LocalDate? first, LocalDate last) =>
        last < Current.InForceFrom ? Before(Current)
        : first >= Current.InForceFrom ? Cite(article)
        : $" ({article}, if since {Current.InForceFrom.ToIso()})";

    private static string CiteFormer(IssueDate issue)
    {
        var possible = Edition.All
            .Where(edition => edition != Edition.Of2026 && !(edition.InForceFrom > issue.Latest) && !(edition.InForceUntil < issue.Earliest))
            .Select(edition => edition.Principal.Number)
            .ToList();
        return possible.Count == 0 ? Before(Edition.Of2019.Principal) : $" (Decision {string.Join(" or ", possible)})";
    }

    private static string Before(LegalInstrument instrument) =>
        $" (before Decision {instrument.Number}; the article of that time is not recorded)";

    private static string Cite(Citation citation) => $" ({citation})";
}

using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>A body of rules by which products are ranked: one principal decision with those that amend it.</summary>
/// <remarks>
/// A rule is asked of an edition, or with a date that leads to one, never of "today". Editions are few, ordered by their
/// dates, and equal only to themselves.
/// </remarks>
public sealed class Edition
{
    private Edition(int year, LegalInstrument principal, LegalInstrument? amendment, params string[] changes)
    {
        Key = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Principal = principal;
        Amendment = amendment;
        Changes = changes;
    }

    /// <summary>1048/QĐ-TTg of 2019, amended by 781/QĐ-TTg: the first national criteria.</summary>
    public static Edition Of2019 { get; } = new(
        2019,
        LegalInstrument.Decision1048Of2019,
        LegalInstrument.Decision781Of2020,
        "First national criteria and process: parts A 35, B 25, C 40.",
        "The district scores; the province recognises three and four stars, the centre five.",
        "Bands are printed in whole points, which leaves averages such as 69.5 without a band.",
        "781/QĐ-TTg amends the criteria sheets; what it changed in them is not recorded.");

    /// <summary>148/QĐ-TTg of 2023, amended by 1489/QĐ-TTg when districts ended.</summary>
    public static Edition Of2023 { get; } = new(
        2023,
        LegalInstrument.Decision148Of2023,
        LegalInstrument.Decision1489Of2025,
        "Parts become A 40, B 25, C 35; 26 product sets.",
        "Bands close: 30, 50, 70 and 90 begin the next one.",
        "The district recognises three stars, the province four, the ministry five.",
        "From 6 July 2025 (1489/QĐ-TTg) the province recognises three stars too, and the commune reports and forwards.");

    /// <summary>26/2026/QĐ-TTg: the edition in force since 22 May 2026.</summary>
    public static Edition Of2026 { get; } = new(
        2026,
        LegalInstrument.Decision26Of2026,
        null,
        "Keeps parts A 40, B 25, C 35 and the 26 product sets.",
        "Two recognising levels: the province for three and four stars, the ministry for five.",
        "A re-evaluation dossier is filed between 180 and 120 days before the 36 months end.",
        "Six grounds of revocation, with a term of 15 days; checks after recognition; the electronic dossier.");

    /// <summary>All editions, in the order of their dates.</summary>
    public static IReadOnlyList<Edition> All { get; } = [Of2019, Of2023, Of2026];

    /// <summary>The edition's short name: the year of its principal decision, such as "2026".</summary>
    public string Key { get; }

    /// <summary>The decision that sets the rules.</summary>
    public LegalInstrument Principal { get; }

    /// <summary>The decision that amends it; null where none does.</summary>
    public LegalInstrument? Amendment { get; }

    /// <summary>What the edition and its amendment changed, one English sentence each.</summary>
    public IReadOnlyList<string> Changes { get; }

    /// <summary>The first day in force.</summary>
    public LocalDate InForceFrom => Principal.InForceFrom;

    /// <summary>The last day in force, included; null while it is in force.</summary>
    public LocalDate? InForceUntil => Principal.InForceUntil;

    /// <summary>The editions in force on a day; two were from 22 May to 21 July 2026.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The editions, in the order of their dates; empty before 21 August 2019.</returns>
    public static IReadOnlyList<Edition> InForceAt(LocalDate day) => [.. All.Where(edition => edition.IsInForceAt(day))];

    /// <summary>The edition that a dossier filed on a day follows: the newest in force.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The edition; null before 21 August 2019.</returns>
    public static Edition? FindNewestAt(LocalDate day) => All.LastOrDefault(edition => edition.IsInForceAt(day));

    /// <summary>The one edition in force on every day of a row of days, while no other was on any.</summary>
    /// <param name="first">The first of the days.</param>
    /// <param name="last">The last of them, included.</param>
    /// <returns>The edition; null where several were in force, or none on some of the days.</returns>
    public static Edition? FindOnlyWithin(LocalDate first, LocalDate last)
    {
        Edition[] touched = [.. All.Where(edition => edition.InForceFrom <= last && !(edition.InForceUntil < first))];
        return touched is [var only] && only.IsInForceAt(first) && only.IsInForceAt(last) ? only : null;
    }

    /// <summary>The edition of a short name.</summary>
    /// <param name="key">The name, such as "2026".</param>
    /// <param name="edition">The edition, where there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? key, [NotNullWhen(true)] out Edition? edition)
    {
        edition = All.FirstOrDefault(candidate => candidate.Key == key);
        return edition is not null;
    }

    /// <summary>Whether the edition is in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsInForceAt(LocalDate day) => InForceFrom <= day && !(InForceUntil < day);

    /// <summary>A citation of an article of the principal decision.</summary>
    /// <param name="article">The article, such as "4.3".</param>
    /// <returns>The citation.</returns>
    public Citation Article(string article) => Principal.Article(article);

    /// <summary>The short name.</summary>
    public override string ToString() => Key;
}

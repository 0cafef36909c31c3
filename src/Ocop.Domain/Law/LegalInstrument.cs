using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>A decision of the Prime Minister on how products are rated and recognised.</summary>
/// <param name="Number">Its number as cited, such as "148/QĐ-TTg".</param>
/// <param name="InForceFrom">The first day in force; each was in force from the day it was signed.</param>
/// <param name="InForceUntil">The last day in force, included; null while it is in force.</param>
public sealed record LegalInstrument(string Number, LocalDate InForceFrom, LocalDate? InForceUntil)
{
    /// <summary>Its number as cited, such as "148/QĐ-TTg".</summary>
    public string Number { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Number);

    /// <summary>1048/QĐ-TTg of 21 August 2019: the first national criteria and process; replaced by 148/QĐ-TTg.</summary>
    public static LegalInstrument Decision1048Of2019 { get; } =
        new("1048/QĐ-TTg", new LocalDate(2019, 8, 21), new LocalDate(2023, 2, 23));

    /// <summary>781/QĐ-TTg of 8 June 2020: amended the criteria of 1048/QĐ-TTg; replaced by 148/QĐ-TTg.</summary>
    public static LegalInstrument Decision781Of2020 { get; } =
        new("781/QĐ-TTg", new LocalDate(2020, 6, 8), new LocalDate(2023, 2, 23));

    /// <summary>
    /// 148/QĐ-TTg of 24 February 2023: district, province and ministry recognise three, four and five stars. It ran on
    /// for 60 days beside 26/2026/QĐ-TTg (article 11 there).
    /// </summary>
    public static LegalInstrument Decision148Of2023 { get; } =
        new("148/QĐ-TTg", new LocalDate(2023, 2, 24), new LocalDate(2026, 7, 21));

    /// <summary>1489/QĐ-TTg of 6 July 2025: moved the district's part to the province; ended with 148/QĐ-TTg.</summary>
    public static LegalInstrument Decision1489Of2025 { get; } =
        new("1489/QĐ-TTg", new LocalDate(2025, 7, 6), new LocalDate(2026, 7, 21));

    /// <summary>26/2026/QĐ-TTg of 22 May 2026: the law in force.</summary>
    public static LegalInstrument Decision26Of2026 { get; } =
        new("26/2026/QĐ-TTg", new LocalDate(2026, 5, 22), null);

    /// <summary>All of them, in the order of their dates.</summary>
    public static IReadOnlyList<LegalInstrument> All { get; } =
        [Decision1048Of2019, Decision781Of2020, Decision148Of2023, Decision1489Of2025, Decision26Of2026];

    /// <summary>The instruments in force on a day; two rule sets were from 22 May to 21 July 2026.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The instruments, in the order of their dates; empty before the first.</returns>
    public static IReadOnlyList<LegalInstrument> InForceAt(LocalDate day) =>
        [.. All.Where(instrument => instrument.InForceFrom <= day && !(instrument.InForceUntil < day))];

    /// <summary>A citation of one of its articles.</summary>
    /// <param name="article">The article, such as "4.3".</param>
    /// <returns>The citation, in words "Decision 26/2026/QĐ-TTg, article 4.3".</returns>
    public Citation Article(string article) => new(this, $"article {article}");

    /// <summary>A citation of one of its annexes.</summary>
    /// <param name="annex">The annex, such as "II".</param>
    /// <returns>The citation, in words "Decision 26/2026/QĐ-TTg, annex II".</returns>
    public Citation Annex(string annex) => new(this, $"annex {annex}");
}

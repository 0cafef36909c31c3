using System.Text.Json.Serialization;
using Ocop.Domain.Dates;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>The number of a decision (số quyết định), with a key that all spellings of it share.</summary>
/// <remarks>
/// Numbers are equal when their keys are: "2008/QĐ/UBND" and "2008/QĐ-UBND" are one. The text is the number as it is
/// written, without words and date around it. Different decisions may share a number, for each body counts by itself and
/// begins anew each year; only number, date and issuer together name one. Equality stays by key all the same, for identities are derived from keys;
/// <see cref="AgreesWith"/> also heeds the dates.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<DecisionNumber>))]
public sealed class DecisionNumber : TextValue<DecisionNumber>, IReadable<DecisionNumber>
{
    private readonly DecisionDate? printedDate;

    private DecisionNumber(string printed, DecisionNumberParts parts)
        : base(parts.ToText(), parts.ToKey())
    {
        Printed = VietnameseText.Normalize(printed);
        (Number, Year, printedDate) = (parts.Number, parts.Year, parts.Date);
        Suffix = parts.ToSuffix();
        Issuer = DecisionNumberSuffix.IssuerOf(parts.Suffix);
    }

    /// <summary>The number as printed, normalised, with all that was printed around it.</summary>
    public string Printed { get; }

    /// <summary>The running number alone, without leading zeros, such as "2008".</summary>
    public string Number { get; }

    /// <summary>The year that stands in the number of a normative decision, such as 2026 in "26/2026/QĐ-TTg"; null in others.</summary>
    public int? Year { get; }

    /// <summary>The suffix with the kind of text and the issuer, such as "QĐ-UBND"; null where none is printed.</summary>
    public string? Suffix { get; }

    /// <summary>Whether the suffix is printed.</summary>
    public bool HasSuffix => Suffix is not null;

    /// <summary>The body that issued the decision, as far as the suffix says it plainly.</summary>
    public DecisionIssuer Issuer { get; }

    /// <summary>Whether the decision may be one that recognises products.</summary>
    /// <remarks>
    /// Those of the Prime Minister approve the programme and set its criteria (490/QĐ-TTg, 1048/QĐ-TTg, 148/QĐ-TTg, 26/2026/QĐ-TTg),
    /// and leave recognition to committees and ministries; print names them in place of a product's own.
    /// </remarks>
    public bool MayRecognise => Issuer != DecisionIssuer.PrimeMinister;

    /// <summary>The date printed behind the number; null where none is, or one that no calendar has or that lies before <see cref="StatedDate.FirstYear"/>.</summary>
    /// <remarks>It does not count for equality, for print gets dates wrong more often than numbers.</remarks>
    public StatedDate? Date => printedDate?.Stated;

    /// <summary>Whether a date is printed behind the number that is none, such as 31/2/2021; <see cref="Printed"/> keeps it.</summary>
    public bool HasUnreadableDate => printedDate is { IsImpossible: true };

    /// <summary>Reads a number as printed, such as "Quyết định số 377", "1047/QĐ –TTg" or "số 1673/QĐ-UBND ngày 17/8/2022".</summary>
    /// <remarks>Đ, its look-alike Ð and D are one; slashes, hyphens and dashes between the parts of the suffix too.</remarks>
    /// <param name="text">The text.</param>
    /// <returns>The number, or <see cref="DecisionNumberUnreadable"/>.</returns>
    public static Result<DecisionNumber> Read(ReadOnlySpan<char> text)
    {
        var printed = text.ToString();
        return DecisionNumberReader.Find(printed) is { } parts
            ? new DecisionNumber(printed, parts)
            : new DecisionNumberUnreadable(printed);
    }

    /// <summary>Reads a number that is asked for, as <see cref="Read"/> does, and refuses a date behind it that no decision of the programme has.</summary>
    /// <remarks>What is recorded keeps such a date as printed; who asks for one cannot mean any decision.</remarks>
    /// <param name="text">The text.</param>
    /// <returns>The number, <see cref="DecisionNumberUnreadable"/>, <see cref="DecisionDateImpossible"/> or <see cref="DecisionDateBeforeProgramme"/>.</returns>
    public static Result<DecisionNumber> ReadAskedFor(ReadOnlySpan<char> text) =>
        Read(text).Then<DecisionNumber>(number => number.printedDate switch
        {
            { IsImpossible: true } date => new DecisionDateImpossible(number.Printed, date.Printed),
            { IsBeforeProgramme: true } date => new DecisionDateBeforeProgramme(number.Printed, date.Printed),
            _ => number,
        });

    /// <summary>Reads a number where the text holds one.</summary>
    /// <param name="printed">The number as printed; null is none.</param>
    /// <returns>The number; null where the text holds none.</returns>
    public static DecisionNumber? Find(string? printed) => TryParse(printed, out var number) ? number : null;

    /// <summary>Whether both can name the same decision: equal numbers, and no year, suffix or date that tells them apart.</summary>
    /// <remarks>Equal numbers with dates that cannot be one day disagree, for bodies begin to number anew each year.</remarks>
    /// <param name="other">Another number.</param>
    /// <returns>Whether nothing printed in the numbers tells them apart; a part that one of them lacks tells nothing.</returns>
    public bool AgreesWith(DecisionNumber other)
    {
        Guard.NotNull(other);
        return Number == other.Number
            && YearsAgree(Year, other)
            && YearsAgree(other.Year, this)
            && (Suffix is null || other.Suffix is null || VietnameseText.Fold(Suffix) == VietnameseText.Fold(other.Suffix))
            && MayBeOfOneDay(Date, other.Date);
    }

    /// <summary>Whether a decision of a date can have the number: its own date can be of the same day, and its year is the date's.</summary>
    /// <param name="date">The date of a decision, as far as it is stated.</param>
    /// <returns>Whether nothing printed in the number contradicts the date.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public bool MayBeOf(StatedDate date) => MayBeOfOneDay(Date, date.NotDefault()) && (Year is not { } year || IsIn(year, date));

    // A year in a number is the one in which it was given, so a date tells it where the other number holds no year.
    private static bool YearsAgree(int? year, DecisionNumber other) => (year, other.Year, other.Date) switch
    {
        ({ } one, { } another, _) => one == another,
        ({ } one, null, { } date) => IsIn(one, date),
        _ => true,
    };

    private static bool IsIn(int year, StatedDate date) => date.First.Year <= year && year <= date.Last.Year;

    private static bool MayBeOfOneDay(StatedDate? first, StatedDate? second) =>
        first is not { } one || second is not { } other || (one.First <= other.Last && other.First <= one.Last);
}

using System.Globalization;
using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>Takes a printed number of a decision apart: what stands before it, the number, the year, the suffix, the date behind it.</summary>
internal static class DecisionNumberReader
{
    private const int MostDigits = 6;
    private const int MostSuffixWords = 6;
    private const int MostSuffixCharacters = 12;

    // What stands before the number: "Quyết định số 377 …", "QĐ số 560/QĐ/UBND …".
    private static readonly string[] Openings = ["quyet", "dinh", "qd", "so"];

    // What ends it: a date in words, or words about it.
    private static readonly string[] Endings = ["ngay", "thang", "nam", "cua", "ve"];

    private static readonly string[] DateWords = ["ngay", "thang", "nam"];

    /// <summary>The parts of a printed number; null where there is none.</summary>
    public static DecisionNumberParts? Find(string printed)
    {
        var words = PrintedWord.In(printed).SkipWhile(word => Openings.Contains(word.Folded)).ToList();
        if (words.Count == 0 || words[0].Folded.Length > MostDigits || !words[0].Folded.All(char.IsAsciiDigit))
        {
            return null;
        }

        var end = Enumerable.Range(1, words.Count - 1).FirstOrDefault(index => Ends(words, index), words.Count);
        var hasYear = end > 1 && words[1].Before == '/' && FindYear(words[1]) is not null;
        var suffix = words[(hasYear ? 2 : 1)..end];
        if (!IsSuffix(suffix))
        {
            return null;
        }

        var numbers = NumbersOfDate(words[end..]);
        var date = FindDate(numbers);
        var number = words[0].Folded.TrimStart('0').PadLeft(1, '0');
        return new DecisionNumberParts(number, hasYear ? FindYear(words[1]) : null, suffix, date)
        {
            HasUnreadableDate = date is null && numbers.Count > 0,
        };
    }

    // Nothing, or a few short words behind a slash or a dash, or beginning with the word for a decision.
    private static bool IsSuffix(List<PrintedWord> words) =>
        words.Count == 0
        || (words.Count <= MostSuffixWords
            && words.All(word => word.Folded.Length <= MostSuffixCharacters && word.Folded.All(char.IsAsciiLetterOrDigit))
            && (Characters.ToLowerUnified(words[0].Before) is '/' or '-' || words[0].Folded == DecisionNumberSuffix.Decision));

    private static bool Ends(List<PrintedWord> words, int index) =>
        Endings.Contains(words[index].Folded) || (index + 2 < words.Count && FindDay(words[index..(index + 3)]) is not null);

    private static List<PrintedWord> NumbersOfDate(List<PrintedWord> words) =>
    [
        .. words
            .TakeWhile(word => DateWords.Contains(word.Folded) || word.Folded.All(char.IsAsciiDigit))
            .Where(word => !DateWords.Contains(word.Folded)),
    ];

    private static StatedDate? FindDate(List<PrintedWord> numbers) => numbers switch
    {
        [_, _, _, ..] => FindDay(numbers[..3]),
        [var month, var year] when FindYear(year) is { } number && Number(month) is >= 1 and <= 12 and var of => Stated(StatedDate.Month(new YearMonth(number, of))),
        [var year] when FindYear(year) is { } number => Stated(StatedDate.Year(number)),
        _ => null,
    };

    private static StatedDate? FindDay(List<PrintedWord> words)
    {
        if (FindYear(words[2]) is not { } year || Number(words[1]) is not (>= 1 and <= 12 and var month))
        {
            return null;
        }

        var day = Number(words[0]);
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Stated(StatedDate.Day(new LocalDate(year, month, day)))
            : null;
    }

    private static int? FindYear(PrintedWord word) =>
        word.Folded.Length == 4 && Number(word) is >= StatedDate.FirstYear and <= StatedDate.LastYear and var year ? year : null;

    // Minus one where the word is no short number.
    private static int Number(PrintedWord word) =>
        word.Folded.Length <= 4 && int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static StatedDate? Stated(Result<StatedDate> date) => date.TryGetValue(out var value, out _) ? value : null;
}

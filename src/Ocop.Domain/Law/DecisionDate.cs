using System.Globalization;
using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>The numbers printed as a date behind the number of a decision: day, month and year, month and year, or a year.</summary>
/// <param name="Printed">The numbers with slashes between, such as "31/2/2021".</param>
/// <param name="Stated">The date; null where it is one that no calendar has, or one of before <see cref="StatedDate.FirstYear"/>.</param>
/// <param name="IsBeforeProgramme">Whether it is a date that lies before the programme began.</param>
internal sealed record DecisionDate(string Printed, StatedDate? Stated, bool IsBeforeProgramme)
{
    // Years of four digits; those before the first of a stated date are read to tell them from dates that are none.
    private const int FirstYear = 1000;

    private static readonly string[] Words = ["ngay", "thang", "nam"];

    /// <summary>Whether numbers stand there that are none of a calendar.</summary>
    public bool IsImpossible => Stated is null && !IsBeforeProgramme;

    /// <summary>The date at the beginning of words; null where no number stands there.</summary>
    public static DecisionDate? Find(List<PrintedWord> words)
    {
        var numbers = words
            .TakeWhile(word => Words.Contains(word.Folded) || word.Folded.All(char.IsAsciiDigit))
            .Where(word => !Words.Contains(word.Folded))
            .Take(3)
            .ToList();
        return numbers.Count == 0 ? null : Of(string.Join('/', numbers.Select(word => word.Printed)), Read(numbers));
    }

    /// <summary>Whether a day is written at a place among words, be it one of a calendar or not: two short numbers and four digits.</summary>
    public static bool IsWrittenAt(List<PrintedWord> words, int index) =>
        index + 2 < words.Count
        && words[index..(index + 3)].All(word => word.Folded.All(char.IsAsciiDigit))
        && words[index].Folded.Length <= 2
        && words[index + 1].Folded.Length <= 2
        && words[index + 2].Folded.Length == 4;

    /// <summary>A number of at most four digits; minus one where the word is none.</summary>
    public static int Number(PrintedWord word) =>
        word.Folded.Length <= 4 && int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static DecisionDate Of(string printed, Result<StatedDate>? date) => date switch
    {
        null => new(printed, null, IsBeforeProgramme: false),
        { } read when read.TryGetValue(out var stated, out _) => new(printed, stated, !ProgrammeStart.HasBegunBy(stated.Last)),
        _ => new(printed, null, IsBeforeProgramme: true),
    };

    // Null where no calendar has the date; a refusal where its year is too early for a stated one.
    private static Result<StatedDate>? Read(List<PrintedWord> numbers)
    {
        var year = Number(numbers[^1]);
        int? month = numbers.Count > 1 ? Number(numbers[^2]) : null;
        int? day = numbers.Count > 2 ? Number(numbers[0]) : null;
        if (year is < FirstYear or > StatedDate.LastYear || month is < 1 or > 12)
        {
            return null;
        }

        return (day, month) switch
        {
            (null, null) => StatedDate.Year(year),
            (null, { } of) => StatedDate.Month(new YearMonth(year, of)),
            ({ } number, { } of) when number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(year, of) =>
                StatedDate.Day(new LocalDate(year, of, number)),
            _ => null,
        };
    }
}

using Ocop.Domain.Dates;
using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>Takes a printed number of a decision apart: what stands before it, the number, the year, the suffix, the date behind it.</summary>
internal static class DecisionNumberReader
{
    private const int MostDigits = 6;
    private const int MostSuffixWords = 6;
    private const int MostSuffixCharacters = 12;

    // What stands before the number: "Quyết định số 377 …", "theo QĐ số 560/QĐ/UBND …".
    private static readonly string[] Openings = ["theo", "quyet", "dinh", "qd", "so"];

    // What ends it: a date in words, or words about it.
    private static readonly string[] Endings = ["ngay", "thang", "nam", "cua", "ve"];

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

        var number = words[0].Folded.TrimStart('0').PadLeft(1, '0');
        return new DecisionNumberParts(number, hasYear ? FindYear(words[1]) : null, suffix, DecisionDate.Find(words[end..]));
    }

    // Nothing, or a few short words behind a slash or a dash, or beginning with the word for a decision.
    private static bool IsSuffix(List<PrintedWord> words) =>
        words.Count == 0
        || (words.Count <= MostSuffixWords
            && words.All(word => word.Folded.Length <= MostSuffixCharacters && word.Folded.All(char.IsAsciiLetterOrDigit))
            && (Characters.ToLowerUnified(words[0].Before) is '/' or '-' || words[0].Folded == DecisionNumberSuffix.Decision));

    private static bool Ends(List<PrintedWord> words, int index) =>
        Endings.Contains(words[index].Folded) || DecisionDate.IsWrittenAt(words, index);

    private static int? FindYear(PrintedWord word) =>
        word.Folded.Length == 4 && DecisionDate.Number(word) is >= StatedDate.FirstYear and <= StatedDate.LastYear and var year ? year : null;
}

using System.Text;
using Ocop.Domain.Text;

namespace Ocop.Storage.Reading.Searching;

/// <summary>Splits text into the words that are stored and searched for; both sides go through here, so they agree.</summary>
internal static class WordText
{
    private const int TrigramLength = 3;
    private const int TrigramLimit = 48;

    /// <summary>The words without accents and case.</summary>
    public static IEnumerable<string> Folded(string text) =>
        VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words with their accents, without case.</summary>
    public static IEnumerable<string> Exact(string text) => Split(VietnameseText.ExactKey(text));

    /// <summary>The exact words with a blank around each, so that a framed word is found only as a whole.</summary>
    public static string FramedText(string text) => Framed(string.Join(' ', Exact(text)));

    /// <summary>A word with a blank on either side.</summary>
    public static string Framed(string word) => $" {word} ";

    /// <summary>The different three-letter pieces of a folded text with its framing blanks, evenly chosen when there are many.</summary>
    public static IReadOnlyList<string> Trigrams(string folded)
    {
        var text = Framed(folded);
        var pieces = Enumerable.Range(0, text.Length - TrigramLength + 1)
            .Select(start => text.Substring(start, TrigramLength)).Distinct(StringComparer.Ordinal).ToList();
        return pieces.Count <= TrigramLimit
            ? pieces
            : [.. Enumerable.Range(0, TrigramLimit).Select(i => pieces[i * pieces.Count / TrigramLimit])];
    }

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }
}

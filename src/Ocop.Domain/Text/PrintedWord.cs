namespace Ocop.Domain.Text;

/// <summary>A word of a printed text, beside its fold.</summary>
/// <param name="Printed">The word as printed, normalised: letters and digits, with the marks on them.</param>
/// <param name="Folded">The word folded; never empty.</param>
/// <param name="Before">The sign right before the word, blanks not counted; a blank where none stands there.</param>
/// <param name="Start">Where the word begins in the normalised text.</param>
internal readonly record struct PrintedWord(string Printed, string Folded, char Before, int Start)
{
    /// <summary>The words of a text, cut where the fold cuts them.</summary>
    public static List<PrintedWord> In(string text)
    {
        var normal = VietnameseText.Normalize(text);
        var words = new List<PrintedWord>();
        for (var index = 0; index < normal.Length;)
        {
            var end = index;
            while (end < normal.Length && !IsBreak(normal[end]))
            {
                end++;
            }

            Add(words, normal, index..end);
            index = end + 1;
        }

        return words;
    }

    // The character before the word that is no blank, where one stands between it and the word before.
    private static void Add(List<PrintedWord> words, string normal, Range range)
    {
        var folded = VietnameseText.Fold(normal[range]);
        if (folded.Length > 0)
        {
            var before = normal.AsSpan(0, range.Start.Value).TrimEnd(' ');
            words.Add(new PrintedWord(normal[range], folded, before.IsEmpty || !IsBreak(before[^1]) ? ' ' : before[^1], range.Start.Value));
        }
    }

    private static bool IsBreak(char character) => FoldTable.Of(character) == FoldTable.Blank;
}

using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Suggesting;

/// <summary>The places where a name begins to be typed: its start, with and without accents, and each later word.</summary>
internal static class NameStarts
{
    /// <summary>The most UTF-16 units of a start, and so of what can be typed to find it.</summary>
    public const int LongestText = 100;

    /// <summary>The words from which on a name is found; a name of more words is found by its first ones.</summary>
    private const int MostWords = 16;

    /// <summary>The starts of a name, each once.</summary>
    public static IReadOnlyCollection<(NameStartForm Form, string Text)> Of(string name)
    {
        var words = WordText.Folded(name).ToList();
        var starts = new HashSet<(NameStartForm, string)>();
        if (words.Count == 0)
            return starts;
        var exact = Text(WordText.Exact(name));
        if (exact != Text(words))
            starts.Add((NameStartForm.Exact, exact));
        starts.Add((NameStartForm.Folded, Text(words)));
        for (var i = 1; i < Math.Min(words.Count, MostWords); i++)
            starts.Add((NameStartForm.LaterWord, Text(words.Skip(i))));
        return starts;
    }

    private static string Text(IEnumerable<string> words)
    {
        var text = string.Join(' ', words);
        if (text.Length <= LongestText)
            return text;
        return char.IsHighSurrogate(text[LongestText - 1]) ? text[..(LongestText - 1)] : text[..LongestText];
    }
}

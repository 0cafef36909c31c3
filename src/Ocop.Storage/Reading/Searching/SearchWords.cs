using System.Diagnostics.CodeAnalysis;

namespace Ocop.Storage.Reading.Searching;

/// <summary>The words that a search asks for: a row is found when it holds all of them, whatever their accents.</summary>
public sealed class SearchWords
{
    /// <summary>The greatest number of different words in one search.</summary>
    public const int Limit = 32;

    private SearchWords(IReadOnlyList<string> folded, IReadOnlyList<string> exact)
    {
        Folded = folded;
        Exact = exact;
    }

    /// <summary>The words without accents and case, each once.</summary>
    internal IReadOnlyList<string> Folded { get; }

    /// <summary>The words as given but for case, each once; they only rank.</summary>
    internal IReadOnlyList<string> Exact { get; }

    /// <summary>Reads the words of a text; everything but letters and digits separates words.</summary>
    /// <returns>Whether the text can be searched for; if not, <paramref name="problem"/> says why.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchWords? words, out SearchProblem problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        words = null;
        var folded = WordText.Folded(text).Distinct(StringComparer.Ordinal).ToList();
        problem = folded.Count == 0 ? SearchProblem.NoWords : SearchProblem.TooManyWords;
        if (folded.Count is 0 or > Limit)
            return false;
        words = new SearchWords(folded, [.. WordText.Exact(text).Distinct(StringComparer.Ordinal)]);
        return true;
    }
}

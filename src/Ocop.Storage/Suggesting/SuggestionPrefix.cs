using System.Diagnostics.CodeAnalysis;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Suggesting;

/// <summary>What somebody typed of a name.</summary>
public sealed class SuggestionPrefix
{
    /// <summary>The most UTF-16 units that can be typed.</summary>
    public const int LongestText = NameStarts.LongestText;

    private SuggestionPrefix(string folded, string exact) => (Folded, Exact) = (folded, exact);

    /// <summary>The words without accents and case.</summary>
    internal string Folded { get; }

    /// <summary>The words with their accents.</summary>
    internal string Exact { get; }

    /// <summary>Reads what was typed; everything but letters and digits separates words.</summary>
    /// <returns>Whether it holds a letter or a digit and is not longer than <see cref="LongestText"/>.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out SuggestionPrefix? prefix)
    {
        ArgumentNullException.ThrowIfNull(text);
        prefix = null;
        if (text.Length > LongestText)
            return false;
        var folded = string.Join(' ', WordText.Folded(text));
        if (folded.Length == 0)
            return false;
        prefix = new SuggestionPrefix(folded, string.Join(' ', WordText.Exact(text)));
        return true;
    }
}

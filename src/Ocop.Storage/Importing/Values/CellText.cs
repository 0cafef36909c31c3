using System.Text.RegularExpressions;
using Ocop.Domain.Text;

namespace Ocop.Storage.Importing.Values;

/// <summary>Texts of cells put right without guessing, and cut where signs say so.</summary>
internal static partial class CellText
{
    /// <summary>The name of the programme, folded.</summary>
    public const string Programme = "ocop";

    /// <summary>The text normalised (NFC, single blanks), residues of web pages decoded, look-alikes of Đ made Đ.</summary>
    public static string Clean(string raw)
    {
        var text = VietnameseText.Normalize(raw.Contains('&') ? Residue().Replace(raw, Decode) : raw);
        return text.AsSpan().IndexOfAny("\u00d0\u0189\u00f0\u0256") < 0
            ? text
            : text.Replace('\u00d0', 'Đ').Replace('\u0189', 'Đ').Replace('\u00f0', 'đ').Replace('\u0256', 'đ');
    }

    /// <summary>The fold in which the spellings of the programme's name (0COP, O.COP, CCOP) are one.</summary>
    public static string Fold(string text) => OneSpelling(VietnameseText.Fold(text));

    /// <summary>The lower-case text with accents, in which the spellings of the programme's name are one.</summary>
    public static string Key(string text) => OneSpelling(VietnameseText.ExactKey(text));

    /// <summary>The text without what stands in brackets.</summary>
    public static string WithoutBrackets(string text) => Bracketed().Replace(text, " ");

    /// <summary>The text without the number that lists put before an item: "3. ", "2) ", "IV. ", "a) ", bullets and leading dots.</summary>
    public static string WithoutMarker(string text) => Marker().Replace(text, "");

    /// <summary>The text without full stops, commas and semicolons at its ends.</summary>
    public static string WithoutEndMarks(string text) => text.Trim(' ', ',', ';', '.', ':');

    /// <summary>The parts between separators that stand outside of brackets, trimmed; empty ones left out.</summary>
    public static List<string> Split(string text, params ReadOnlySpan<char> separators)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var index = 0; index < text.Length; index++)
        {
            depth += text[index] switch { '(' => 1, ')' when depth > 0 => -1, _ => 0 };
            if (depth == 0 && separators.Contains(text[index]) && !IsWithinNumber(text, index))
            {
                parts.Add(text[start..index]);
                start = index + 1;
            }
        }

        parts.Add(text[start..]);
        return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0)];
    }

    // "70,9": a comma that is no separator.
    private static bool IsWithinNumber(string text, int index) =>
        text[index] == ',' && index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);

    private static string OneSpelling(string text) =>
        text.Contains("cop", StringComparison.Ordinal) ? ProgrammeSpelling().Replace(text, Programme) : text;

    private static string Decode(Match match) => match.Value.ToLowerInvariant() switch
    {
        "&quot;" or "&#34;" => "\"",
        "&apos;" or "&#39;" => "'",
        "&lt;" => "<",
        "&gt;" => ">",
        "&nbsp;" or "&#160;" => " ",
        _ => "&",
    };

    [GeneratedRegex("&(quot|apos|lt|gt|nbsp|amp|#34|#39|#160|#38);", RegexOptions.IgnoreCase)]
    private static partial Regex Residue();

    [GeneratedRegex(@"\b(0cop|ccop|o[. ]cop|0[. ]cop)\b")]
    private static partial Regex ProgrammeSpelling();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[\s.\-–—•●▪*+]*(\(?([0-9]{1,3}(\.[0-9]{1,2})?|[IVXivx]{1,5}|[A-Za-zđĐ])[.)](?![0-9])\s*[.\-–—•*+\s]*)?")]
    private static partial Regex Marker();
}

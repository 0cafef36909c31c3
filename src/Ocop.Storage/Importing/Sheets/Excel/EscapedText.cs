using System.Globalization;
using System.Text.RegularExpressions;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>The way in which workbooks write characters that XML cannot hold: _x000D_ for a carriage return.</summary>
internal static partial class EscapedText
{
    /// <summary>The text with its escapes written out.</summary>
    public static string Decode(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}

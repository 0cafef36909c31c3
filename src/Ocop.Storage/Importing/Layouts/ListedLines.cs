using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Products on lines of one cell, each behind a number or a dash: "- Trà⏎- Cà phê".</summary>
/// <remarks>Lines without such marks are one name that was broken to fit its column.</remarks>
internal static partial class ListedLines
{
    /// <summary>The items between semicolons; null where the text is no such list.</summary>
    /// <param name="raw">The content of a cell.</param>
    public static string? Join(string raw)
    {
        if (!raw.Contains('\n'))
        {
            return null;
        }

        var lines = raw.Split('\n').Select(CellText.Clean).Where(line => line.Length > 0).ToArray();
        return lines.Length > 1 && Array.TrueForAll(lines, line => Mark().IsMatch(line))
            ? string.Join("; ", lines.Select(line => CellText.WithoutEndMarks(Mark().Replace(line, ""))))
            : null;
    }

    [GeneratedRegex(@"^(?:[-–—•●▪*+]\s*|\(?(?:[0-9]{1,2}|[a-zđ])[.)]\s*)(?=\p{L})")]
    private static partial Regex Mark();
}

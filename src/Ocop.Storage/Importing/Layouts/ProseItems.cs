using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Layout H, prose as far as it is plain: "Chả bò Cô Hiển (Cơ sở sản xuất nem chả Cô Hiển, xã Tam Phước); Miến gạo của Hộ SXKD …".</summary>
/// <remarks>
/// Every item between semicolons must name its producer with a legal form, in the bracket at its end or behind "của"; one that
/// does not makes the whole line prose, which is not guessed at. Names before one producer ("A, B (Công ty X)") stay together
/// and become a proposal to split, for no word says that they are apart.
/// </remarks>
internal static partial class ProseItems
{
    private const int LongestItem = 1_000;

    /// <summary>The products of a line; null where an item does not name its producer plainly.</summary>
    public static IReadOnlyList<LineItem>? Find(string text)
    {
        var parts = CellText.Split(Lead().Replace(CellText.WithoutMarker(text), ""), ';');
        var items = parts.Select(part => FindItem(CellText.WithoutEndMarks(part))).ToArray();
        return items.Length > 0 && Array.TrueForAll(items, item => item is not null) ? [.. items.Select(item => item!)] : null;
    }

    /// <summary>The products that a heading lists behind its colon; null where they cannot be told apart.</summary>
    /// <param name="list">The text behind the colon.</param>
    /// <param name="count">The number of products that the heading states; null where it states none.</param>
    public static IReadOnlyList<LineItem>? FindListed(string list, int? count)
    {
        var parts = CellText.Split(list, list.Contains(';') ? [';'] : [',']);
        if (!list.Contains(';') && parts.Count != (count ?? 1))
        {
            return Find(list);
        }

        return [.. parts.Select(part => CellText.WithoutEndMarks(CellText.WithoutMarker(part))).Select(part => FindItem(part) ?? new LineItem(part, null))];
    }

    private static LineItem? FindItem(string part)
    {
        if (part.Length > LongestItem)
        {
            return null;
        }

        var bracket = Bracket().Match(part);
        if (bracket.Success && ProducerReader.StatesForm(bracket.Groups[2].Value))
        {
            return new LineItem(bracket.Groups[1].Value, bracket.Groups[2].Value);
        }

        foreach (Match of in Of().Matches(part))
        {
            var producer = part[(of.Index + of.Length)..];
            if (of.Index > 0 && ProducerReader.StatesForm(producer))
            {
                return new LineItem(Lead().Replace(part[..of.Index], ""), producer);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(.*\S)\s*\(((?:của\s+)?[^()]+(?:\([^()]*\)[^()]*)*)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\s+của\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:các\s+)?sản\s+phẩm\s+(?=\p{Ll})")]
    private static partial Regex Lead();
}

using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>
/// Layout F, one cell for all: "HTX …; địa chỉ Thôn Lộc Hà, xã Đông Anh; tên sản phẩm OCOP: a, b, c theo QĐ số 2008/QĐ/UBND ngày 07/04/2023."
/// </summary>
/// <remarks>
/// What follows "tên sản phẩm OCOP:" is an enumeration of products by its own words, so each item is a product, and nothing is
/// split that was one. Parts without a name of their own ("loại 1, 2, 3") stay with the item before, as a proposal to split.
/// </remarks>
internal static partial class ExplicitList
{
    /// <summary>Whether a text has the words that list products.</summary>
    public static bool IsMarked(string text) => Marker().IsMatch(CellText.Key(text));

    /// <summary>The products of a text with those words; null where it has them not.</summary>
    public static IReadOnlyList<LineItem>? Find(string text)
    {
        var match = Marker().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var before = CellText.Split(CellText.WithoutMarker(text[..match.Index]), ';');
        var list = text[(match.Index + match.Length)..];
        var decision = DecisionReader.Find(list, out var end);
        var names = ToNames(Cut(list[..end]));
        var address = before.Skip(1).FirstOrDefault(part => AddressStart().IsMatch(part));
        return
        [
            .. names.Select(name => new LineItem(name, before.FirstOrDefault())
            {
                Address = address,
                Decision = decision,
            }),
        ];
    }

    // The words "theo" and "tại" before a decision are the decision's.
    private static string Cut(string list) => CellText.WithoutEndMarks(By().Replace(list.TrimEnd(), ""));

    private static List<string> ToNames(string list)
    {
        var names = new List<string>();
        foreach (var part in CellText.Split(list, ',', ';'))
        {
            if (names.Count > 0 && !part.Any(char.IsLetter) && !Ellipsis().IsMatch(part))
            {
                names[^1] += $", {part}";
            }
            else if (names.Count > 0 && Ellipsis().IsMatch(part))
            {
                names[^1] += " …";
            }
            else
            {
                names.Add(part);
            }
        }

        return names.Count == 0 ? [""] : names;
    }

    [GeneratedRegex(@"(?:các\s+|tên\s+)+sản\s+phẩm\s+(?:[O0C][. ]?COP)\s*(?:là\s*)?:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:địa\s+chỉ|đ/c)", RegexOptions.IgnoreCase)]
    private static partial Regex AddressStart();

    [GeneratedRegex(@"[\s,;(]*(?:theo|tại|kèm\s+theo|căn\s+cứ)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"^(?:…|\.{2,}|v\.v\.?)$")]
    private static partial Regex Ellipsis();
}

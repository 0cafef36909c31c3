using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Text;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Values;

/// <summary>Finds names that may stand for several products. It only proposes: "Muối ớt, chanh" is one product and looks like two.</summary>
internal static partial class SplitFinder
{
    /// <summary>How a name may be split; null where nothing speaks for several products.</summary>
    public static (SplitReason Reason, IReadOnlyList<string> Names, int? Count)? Find(string name) =>
        Listed(name) ?? Counted(name) ?? Kinds(name) ?? Bracketed(name) ?? Enumerated(name) ?? Joined(name) ?? OfSet(name);

    // Names between semicolons, whatever is glued to each: no other sign says so plainly that they are apart.
    private static (SplitReason, IReadOnlyList<string>, int?)? Listed(string name)
    {
        var parts = name.Contains(';') ? CellText.Split(name, ';').FindAll(part => part.Any(char.IsLetter)) : [];
        return parts.Count > 1 ? (SplitReason.Enumeration, parts, parts.Count) : null;
    }

    // "Mật ong Bometa (4 sản phẩm mật ong)".
    private static (SplitReason, IReadOnlyList<string>, int?)? Counted(string name) =>
        CountInBrackets().Match(name) is { Success: true } match
        && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 1 and var count
            ? (SplitReason.Counted, [], count)
            : null;

    // "Nước mắm Mạch Long loại 1, 2, 3".
    private static (SplitReason, IReadOnlyList<string>, int?)? Kinds(string name) =>
        KindRow().Match(name) is { Success: true } match
            ? Variants(match.Groups[1].Value, match.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries))
            : null;

    // "Nước mắm Cửa Lò (20°N, 30°N, 40°N)": what varies begins with a digit, or what stands in brackets may as well be a description.
    private static (SplitReason, IReadOnlyList<string>, int?)? Bracketed(string name)
    {
        var match = LastBracket().Match(name);
        var variants = match.Success ? CellText.Split(match.Groups[2].Value, ',', ';', '/') : [];
        return variants.Count > 1 && variants.TrueForAll(variant => char.IsDigit(variant[0]))
            ? Variants(match.Groups[1].Value + " ", [.. variants])
            : null;
    }

    // Names between commas; parts that begin with a digit vary what stands before the first digit.
    private static (SplitReason, IReadOnlyList<string>, int?)? Enumerated(string name)
    {
        var parts = CellText.Split(name, ',');
        if (parts.Count < 2)
        {
            return null;
        }

        var digit = parts[0].AsSpan().IndexOfAnyInRange('0', '9');
        if (digit > 0 && parts.Skip(1).All(part => char.IsDigit(part[0])))
        {
            return Variants(parts[0][..digit], [parts[0][digit..], .. parts.Skip(1)]);
        }

        return parts.TrueForAll(part => part.Any(char.IsLetter)) ? (SplitReason.Enumeration, parts, parts.Count) : null;
    }

    // "Tỏi đen và tỏi trắng": the first word again.
    private static (SplitReason, IReadOnlyList<string>, int?)? Joined(string name)
    {
        var parts = And().Split(name);
        return parts.Length == 2 && FirstWord(parts[0]) is { Length: > 0 } first && first == FirstWord(parts[1])
            ? (SplitReason.Enumeration, parts, parts.Length)
            : null;
    }

    private static (SplitReason, IReadOnlyList<string>, int?)? OfSet(string name) =>
        SetWord().IsMatch(name) ? (SplitReason.Set, [], null) : null;

    private static (SplitReason, IReadOnlyList<string>, int?) Variants(string common, string[] variants) =>
        (SplitReason.Variants, [.. variants.Select(variant => common + variant)], variants.Length);

    private static string FirstWord(string text) => VietnameseText.ExactKey(text).Split(' ')[0];

    [GeneratedRegex(@"\(\s*0?([0-9]{1,2})\s*(?:sản phẩm|sp|loại)\b[^()]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex CountInBrackets();

    [GeneratedRegex(@"^(.*\bloại\s+)([0-9]+(?:\s*,\s*[0-9]+)+)$", RegexOptions.IgnoreCase)]
    private static partial Regex KindRow();

    [GeneratedRegex(@"^(.*?)\s*\(([^()]*)\)$")]
    private static partial Regex LastBracket();

    [GeneratedRegex(@"\s+và\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:bộ|nhóm)\s+(?:các\s+)?sản\s+phẩm\b|^nhóm\s", RegexOptions.IgnoreCase)]
    private static partial Regex SetWord();
}

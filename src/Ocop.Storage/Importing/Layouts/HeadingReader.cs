using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Classification;
using Ocop.Domain.Places;
using Ocop.Domain.Text;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Reads headings: "II. HUYỆN A LƯỚI", "Sản phẩm đạt 4 sao", "1. Công nhận sản phẩm đạt hạng 4 sao, gồm 03 sản phẩm là: …".</summary>
/// <remarks>A text that names several numbers of stars, or stars among other words, is no heading: nothing below it takes them.</remarks>
internal static partial class HeadingReader
{
    private const int LongestPlace = 60;
    private const int LongestHead = 300;

    private static readonly string[] Sectors = [.. Enum.GetValues<FormerSector>().Select(sector => VietnameseText.Fold(sector.Name()))];

    /// <summary>The heading that a text is; null where it is none.</summary>
    public static Heading? Find(PrintedText printed)
    {
        var text = CellText.WithoutMarker(printed.Text);
        return FindStars(printed, text) ?? FindPlace(printed, text) ?? FindGroup(printed, text);
    }

    /// <summary>Whether a text begins a total.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(CellText.Key(text));

    private static Heading? FindStars(PrintedText printed, string text)
    {
        var colon = Colon().Match(text);
        var head = colon.Success ? text[..colon.Index] : text;
        if (head.Length > LongestHead || !StarHeading().IsMatch(CellText.Key(head)))
        {
            return null;
        }

        var decision = DecisionReader.Find(head, out var start);
        var stated = Counted().Match(CellText.Key(head));
        var stars = StarReader.Read(new PrintedText(Counted().Replace(CellText.Key(head[..start]), ""), printed.Cell, printed.Origin));
        return stars is { Problem: null, Value: { Rating: not null } value }
            ? new Heading(HeadingKind.Stars, printed)
            {
                Stars = value,
                Decision = decision,
                Items = colon.Success ? text[(colon.Index + colon.Length)..].Trim() : "",
                Count = stated.Success ? int.Parse(stated.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null,
            }
            : null;
    }

    private static Heading? FindPlace(PrintedText printed, string text)
    {
        var name = CellText.WithoutEndMarks(PlaceCount().Replace(CellText.WithoutEndMarks(text), ""));
        if (name.Length > LongestPlace || name.AsSpan().ContainsAny(",;"))
        {
            return null;
        }

        var address = PrintedAddress.Parse(name);
        return address.Parts is not [{ } part] ? null : part.Level switch
        {
            PrintedPartLevel.Province when part.Kind is not null || PlaceKind().IsMatch(part.Printed) => OfPlace(HeadingKind.Province, printed, part),
            PrintedPartLevel.District => OfPlace(HeadingKind.District, printed, part),
            PrintedPartLevel.Commune => OfPlace(HeadingKind.Commune, printed, part),
            _ => null,
        };
    }

    private static Heading OfPlace(HeadingKind kind, PrintedText printed, PrintedPart part) => new(kind, printed) { Place = part };

    private static Heading? FindGroup(PrintedText printed, string text)
    {
        var name = CellText.WithoutEndMarks(PlaceCount().Replace(CellText.WithoutEndMarks(text), ""));
        return GroupWord().IsMatch(CellText.Key(name)) || Sectors.Contains(VietnameseText.Fold(name)) ? new Heading(HeadingKind.Group, printed) : null;
    }

    [GeneratedRegex(@"\s*(?:là|gồm|sau đây)?\s*:\s*")]
    private static partial Regex Colon();

    [GeneratedRegex(@"^(?:(?:các|danh sách|tổng hợp|công nhận|những|nhóm)\s+)*(?:(?:sản phẩm|sp|hạng|ocop|đạt|xếp|phân|tiềm năng|đề nghị|đề xuất|công nhận|chuẩn|loại|mức|tiêu chuẩn|cấp|tỉnh|huyện|quốc gia)\b[\s:]*)*0?(?:\d|một|hai|ba|bốn|năm)\s*sao\b")]
    private static partial Regex StarHeading();

    [GeneratedRegex(@"(?:gồm|có|:|,|\()?\s*(?:có\s+)?([0-9]{1,4})\s*(?:sản phẩm|sp)\b\)?")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\s*[(:,\-–]?\s*(?:gồm|có)?\s*[0-9]{1,4}\s*(?:sản phẩm|sp)\s*(?:ocop)?\s*\)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceCount();

    [GeneratedRegex("^(?:tỉnh|thành phố|tp)", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceKind();

    [GeneratedRegex(@"^(?:nhóm|ngành|lĩnh vực)(?:\s+(?:sản phẩm|hàng))?\s*:?\s+\p{L}")]
    private static partial Regex GroupWord();

    [GeneratedRegex(@"^(?:tổng|tổng cộng|tổng số|cộng|tổng cộng số sản phẩm)(?:\s*[:(]|\s*$|\s+(?:số|cộng|\d))")]
    private static partial Regex Total();
}

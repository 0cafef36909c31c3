using System.Text.RegularExpressions;

namespace Ocop.Storage.Importing.Values;

/// <summary>Finds the day, month or year of recognition that stands beside stars: "Đạt 3 sao (2022)", "4 sao năm 2023".</summary>
internal static partial class BesideDates
{
    /// <summary>The one date of a text; null where it states none, several, or one of something else than recognition.</summary>
    public static string? Find(string text)
    {
        var key = CellText.Key(text);
        return !Otherwise().IsMatch(key) && Stated().Matches(key) is [var only] ? only.Groups[1].Value : null;
    }

    [GeneratedRegex(@"(?<![\d/.\-])(?:ngày\s*)?(\d{1,2}\s?(?:[/.\-]|tháng)\s?\d{1,2}\s?(?:[/.\-]|năm)\s?\d{4}|\d{1,2}[/.\-]\d{4}|(?<=(?:năm|\(|,|;)\s*)20\d{2})(?![\d/.\-])")]
    private static partial Regex Stated();

    [GeneratedRegex("hết hạn|hết hiệu lực|thu hồi|tiềm năng|đề xuất|đề nghị|dự kiến|đăng ký|đến|trước")]
    private static partial Regex Otherwise();
}

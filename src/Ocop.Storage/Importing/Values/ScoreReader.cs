using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Values;

/// <summary>Reads the points of a cell: "70,9 điểm", "70.9", "70,9/100".</summary>
internal static partial class ScoreReader
{
    /// <summary>The most points that a product can have (Decision 148/QĐ-TTg; 26/2026/QĐ-TTg, annex I).</summary>
    public const decimal Most = 100;

    /// <summary>The points of a cell in a column of points.</summary>
    public static ValueReading<decimal> Read(PrintedText printed)
    {
        var match = printed.Number is null ? Points().Match(CellText.Key(printed.Text)) : null;
        decimal? points = printed.Number ?? (match!.Success ? Parse(match.Groups[1].Value) : null);
        return points switch
        {
            >= 0 and <= Most => points.Value,
            null => ValueReading<decimal>.Refused(ProblemCode.ScoreUnreadable, $"'{printed.Text}' is no number of points."),
            _ => ValueReading<decimal>.Refused(ProblemCode.ScoreUnreadable, $"'{printed.Text}' lies outside 0 to {Most} points."),
        };
    }

    /// <summary>The points that a text states with the word for them; null where it states none, or several.</summary>
    public static decimal? Find(string text) =>
        Stated().Matches(CellText.Key(text)) is [var only] && Parse(only.Groups[1].Value) is >= 0 and <= Most and var points ? points : null;

    /// <summary>A number with a decimal comma or point.</summary>
    public static decimal Parse(string number) => decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:đạt\s+)?([0-9]{1,4}(?:[.,][0-9]{1,4})?)\s*(?:đ|điểm|/\s*100(?:\s*điểm)?)?$")]
    private static partial Regex Points();

    [GeneratedRegex(@"(?<![0-9.,])([0-9]{1,3}(?:[.,][0-9]{1,4})?)\s*điểm")]
    private static partial Regex Stated();
}

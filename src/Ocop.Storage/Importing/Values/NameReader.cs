using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain.Dates;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Values;

/// <summary>Cleans the names of products, and takes off what is glued to them where that is certain.</summary>
/// <remarks>
/// Certain is a year in brackets at the end with or without points behind it, as "(2019) 62" and "(sp 2019)", and a bracket
/// at the end that states nothing but stars. Whatever else a name holds stays in it.
/// </remarks>
internal static partial class NameReader
{
    private const int FirstYear = 2013;
    private const int LeastPoints = 50;

    // What is longer is no name, and is not looked through for what may be glued to one.
    private const int Longest = 1_000;

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text of its cell.</param>
    public static ReadName Read(string text)
    {
        var whole = PersonalText.WithoutWithheld(CellText.Clean(text));
        var cleaned = Trim(CellText.WithoutMarker(whole));
        if (!cleaned.Any(char.IsLetter))
        {
            return new ReadName("");
        }

        if (cleaned.Length > Longest)
        {
            return new ReadName(cleaned);
        }

        var read = TakeOffYear(cleaned) ?? TakeOffStars(cleaned) ?? new ReadName(cleaned);
        var name = Trim(ProgrammeSpelling().Replace(read.Name, "OCOP"));
        return read with
        {
            Name = name,
            HoldsStars = StarReader.IsMentioned(name),
            LostDegree = Degree().IsMatch(CellText.Key(name)),
            HoldsYears = SplitFinder.Find(name) is not null && YearBracket().IsMatch(name),
            IsIncomplete = Ellipsis().IsMatch(whole) || InnerEllipsis().IsMatch(whole),
            Split = SplitFinder.Find(name),
        };
    }

    // Of several products before the bracket nobody knows whose year it is.
    private static ReadName? TakeOffYear(string name)
    {
        var match = YearAndPoints().Match(name);
        if (!match.Success || SplitFinder.Find(Trim(match.Groups[1].Value)) is { Reason: SplitReason.Enumeration } || int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is not (>= FirstYear and <= StatedDate.LastYear and var year))
        {
            return null;
        }

        decimal? points = match.Groups[3].Success ? ScoreReader.Parse(match.Groups[3].Value) : null;
        return points is null or (>= LeastPoints and <= ScoreReader.Most)
            ? new ReadName(match.Groups[1].Value) { Year = year, Score = points }
            : null;
    }

    // Of several products before the bracket nobody knows whose stars they are.
    private static ReadName? TakeOffStars(string name)
    {
        var match = StarBracket().Match(name);
        var before = match.Groups[1].Value;
        return match.Success && SplitFinder.Find(Trim(before)) is null
            && StarReader.Read(new PrintedText(match.Groups[2].Value, default, FieldOrigin.Beside)) is { Problem: null, Value: { Rating: not null } stars }
            ? new ReadName(before) { Stars = stars }
            : null;
    }

    private static string Trim(string name) => Ellipsis().Replace(name, "").Trim(' ', ',', ';', '.');

    [GeneratedRegex(@"^(.*\p{L}.*?)\s*\(\s*(?:sp|sản phẩm|năm|sp năm)?\s*(20[0-9]{2})\s*\)\s*([0-9]{2,3}(?:[.,][0-9]{1,2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex YearAndPoints();

    [GeneratedRegex(@"^(.*\p{L}.*?)\s*\(\s*((?:[O0C][. ]?COP|hạng|đạt|xếp hạng)?\s*(?:đạt\s+)?(?:hạng\s+)?0?[0-9]\s*sao)\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex StarBracket();

    [GeneratedRegex(@"\(\s*(?:sp|sản phẩm|năm|sp năm)?\s*20[0-9]{2}\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex YearBracket();

    [GeneratedRegex(@"[;,]\s*(?:…|\.{3,})\s*(?:\(\s*(?:…|\.{3,})\s*\)\s*)?[;,]|\(\s*(?:…|\.{3,})\s*\)\s*$")]
    private static partial Regex InnerEllipsis();

    [GeneratedRegex(@"\b[1-6][05]0\s*(?:độ\s*)?đạm")]
    private static partial Regex Degree();

    [GeneratedRegex(@"\s*(?:,|;)?\s*(?:…|\.{3,}|v\.v\.?|vv)\s*$")]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"(?<!\w)(?:0COP|O\.COP|0\.COP)(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex ProgrammeSpelling();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Ocop.Domain;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Values;

/// <summary>Reads the stars of a cell, whatever the spelling; a number counts only where it is bound to the word or stands alone.</summary>
internal static partial class StarReader
{
    private static readonly string[] NumberWords = ["", "một", "hai", "ba", "bốn", "năm"];

    /// <summary>The stars of a cell in a column of stars.</summary>
    public static ValueReading<StatedStars> Read(PrintedText printed)
    {
        if (printed.Kind == CellKind.Boolean || YesOrNo().IsMatch(printed.Text))
        {
            return ValueReading<StatedStars>.Refused(
                ProblemCode.StarsUnreadable, $"'{printed.Text}' is yes or no, as lists of hotels have it, and no number of OCOP stars.");
        }

        if (printed.Number is { } number)
        {
            return OfNumber(number, printed.Text);
        }

        return Read(CellText.Key(printed.Text), printed.Text);
    }

    /// <summary>Whether a text speaks of stars at all.</summary>
    public static bool IsMentioned(string text) => Mention().IsMatch(CellText.Key(text)) || Asterisks().IsMatch(text);

    private static ValueReading<StatedStars> Read(string key, string printed)
    {
        if (Hotel().IsMatch(key))
        {
            return ValueReading<StatedStars>.Refused(ProblemCode.StarsUnreadable, $"'{printed}' states the stars of a hotel.");
        }

        if (Signed().IsMatch(key))
        {
            return ValueReading<StatedStars>.Refused(ProblemCode.StarsUnreadable, $"'{printed}' has a sign before its number, as no number of stars has.");
        }

        if (Alone().Match(key) is { Success: true } alone)
        {
            return OfNumber(decimal.Parse(alone.Groups[1].ValueSpan, CultureInfo.InvariantCulture), printed);
        }

        var numbers = NumbersIn(key);
        if (numbers.FirstOrDefault(number => number > StarRating.Maximum) is var excess and > 0)
        {
            return OutOfRange(excess, printed);
        }

        return Conclude(key, numbers);
    }

    private static StatedStars Conclude(string key, List<int> numbers)
    {
        var status = StatusOf(key);
        if (numbers.Count == 0 || Denied().IsMatch(key))
        {
            return new StatedStars(null, numbers.Count == 0 && !NoneYet().IsMatch(key) ? StarStatus.Unclear : StarStatus.None);
        }

        if (Upgrade().Match(key) is { Success: true } upgrade && StarRating.TryCreate(upgrade.Groups[1].Value[^1] - '0', out var raised))
        {
            return new StatedStars(raised, status) { IsUpgrade = true };
        }

        var isOne = numbers.TrueForAll(number => number == numbers[0]) && !Portfolio().IsMatch(key) && !SeveralNumbers().IsMatch(key);
        return numbers[0] == 0 && isOne ? new StatedStars(null, StarStatus.None)
            : isOne && StarRating.TryCreate(numbers[0], out var rating) ? new StatedStars(rating, status)
            : new StatedStars(null, StarStatus.Unclear);
    }

    private static StarStatus StatusOf(string key) =>
        Withdrawn().IsMatch(key) ? StarStatus.Revoked
        : Over().IsMatch(key) ? StarStatus.Expired
        : Potential().IsMatch(key) ? StarStatus.Potential
        : Proposed().IsMatch(key) ? StarStatus.Proposed
        : StarStatus.Recognised;

    // Digits bound to the word, number words bound to it, and rows of asterisks.
    private static List<int> NumbersIn(string key) =>
    [
        .. Mention().Matches(key).Select(match => NumberOf(match.Groups[1].Value)),
        .. Asterisks().Matches(key).Select(match => match.Value.Count(character => !char.IsWhiteSpace(character))),
    ];

    private static int NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(NumberWords, word);

    private static ValueReading<StatedStars> OfNumber(decimal number, string printed) =>
        number == 0 ? new StatedStars(null, StarStatus.None)
        : number == decimal.Truncate(number) && number is > 0 and <= StarRating.Maximum && StarRating.TryCreate((int)number, out var rating)
            ? new StatedStars(rating, StarStatus.Recognised)
            : OutOfRange(number, printed);

    private static ValueReading<StatedStars> OutOfRange(decimal number, string printed) => ValueReading<StatedStars>.Refused(
        ProblemCode.StarsOutOfRange,
        string.Create(CultureInfo.InvariantCulture, $"'{printed}' states {number} stars; a rating has {StarRating.Minimum} to {StarRating.Maximum}."));

    [GeneratedRegex("^(true|false|yes|no)$", RegexOptions.IgnoreCase)]
    private static partial Regex YesOrNo();

    [GeneratedRegex(@"khách sạn|resort|homestay|nhà nghỉ")]
    private static partial Regex Hotel();

    [GeneratedRegex(@"^(?:ocop\s*)?(?:(?:xếp\s+)?hạng\s*)?0?(\d+(?:\.\d+)?)\s*$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^[-+−–]\d|(?<=[\s(])[-+−–]\d+\s*sao\b")]
    private static partial Regex Signed();

    [GeneratedRegex(@"(?<![\d.,/])0?(\d{1,4}|một|hai|ba|bốn|năm)\s*(?:sao\b|★)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"[*★]{2,}|(?<=^|[\s(])[*★](?=$|[\s)])")]
    private static partial Regex Asterisks();

    [GeneratedRegex(@"từ\s+(?:hạng\s+)?0?\d\s*(?:sao)?\s*(?:lên|thành)\s*(?:hạng\s+)?(0?\d)\s*sao")]
    private static partial Regex Upgrade();

    [GeneratedRegex(@"\d+\s*(?:sp|sản phẩm|chủ thể)\b")]
    private static partial Regex Portfolio();

    [GeneratedRegex(@"(?<!\d)\d\s*(?:-|–|,|/|và|đến|hoặc)\s*0?\d\s*sao")]
    private static partial Regex SeveralNumbers();

    [GeneratedRegex(@"(?:không|chưa)\s+(?:được\s+)?(?:công nhận\s+)?đạt|không công nhận|dưới\s+\d")]
    private static partial Regex Denied();

    [GeneratedRegex(@"^(?:-+|không|chưa|chưa (?:có|xếp hạng|đánh giá|phân hạng|xếp loại|đạt)|không (?:đạt|xếp hạng|có))$")]
    private static partial Regex NoneYet();

    [GeneratedRegex("tiềm năng")]
    private static partial Regex Potential();

    [GeneratedRegex("đề xuất|đề nghị|đề cử|dự kiến|đăng ký")]
    private static partial Regex Proposed();

    [GeneratedRegex("thu hồi|loại khỏi|hủy bỏ|huỷ bỏ")]
    private static partial Regex Withdrawn();

    [GeneratedRegex("hết hạn|hết hiệu lực")]
    private static partial Regex Over();
}

using System.Globalization;
using NodaTime;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Targets;

/// <summary>Reads figures as Vietnamese sources print them: comma before decimals, point between thousands.</summary>
public static class PrintedFigure
{
    private static readonly string[] AboveWords = ["trên ", "hơn "];

    // What may follow a number without changing it, as "triệu" would.
    private static readonly string[] Counted = [" lượt", " sản phẩm", " chủ thể"];

    private const int GroupLength = 3;

    /// <summary>Reads "42,27 %", "90/158", "1.002", "trên 100" or "hơn 100 lượt".</summary>
    /// <remarks>
    /// A single point before other than three digits cannot part thousands and is read as a decimal one, as in "6.45%"; before
    /// three it parts thousands. A comma before three digits of a count, as in "1,234", is refused: it may part thousands.
    /// </remarks>
    /// <param name="text">The figure as printed.</param>
    /// <param name="day">The day it is of.</param>
    /// <returns>A percentage, fraction or count; <see cref="FigureUnreadable"/> or a refusal of <see cref="Figure"/>.</returns>
    public static Result<Figure> Read(string text, LocalDate day)
    {
        var printed = VietnameseText.Normalize(Guard.NotNull(text));
        var above = Array.Find(AboveWords, word => printed.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        var number = WithoutCounted(printed[(above?.Length ?? 0)..].Trim());
        return ReadPlain(number, text, day).Then<Figure>(figure => above is null ? figure : figure.Exceeded());
    }

    private static string WithoutCounted(string number) =>
        Array.Find(Counted, word => number.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } counted
            ? number[..^counted.Length].TrimEnd()
            : number;

    private static Result<Figure> ReadPlain(string number, string text, LocalDate day)
    {
        if (number.Split('/') is [var above, var below])
        {
            return TryPart(above, out var numerator) && TryPart(below, out var denominator)
                ? Figure.Fraction(numerator, denominator, day)
                : new FigureUnreadable(text);
        }

        var isShare = number.EndsWith('%');
        return !TryNumber(isShare ? number[..^1].TrimEnd() : number, out var value) ? new FigureUnreadable(text)
            : isShare ? Figure.Percent(value, day)
            : number.Split(',') is [_, { Length: GroupLength }] ? new FigureUnreadable(text)
            : Figure.Count(value, day);
    }

    private static bool TryPart(string text, out int part)
    {
        part = 0;
        var isPart = TryNumber(text.Trim(), out var number) && decimal.Truncate(number) == number && number <= int.MaxValue;
        part = isPart ? (int)number : 0;
        return isPart;
    }

    private static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        var parts = WithDecimalComma(text).Split(',');
        var groups = parts[0].Split('.');
        var isGrouped = groups.Skip(1).All(group => group.Length == GroupLength) && groups[0].Length is > 0
            && (groups.Length == 1 || groups[0].Length <= GroupLength);
        var digits = string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : "");
        return parts.Length <= 2 && isGrouped && !digits.EndsWith('.')
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    // A single point that cannot part thousands is a decimal one.
    private static string WithDecimalComma(string text) =>
        !text.Contains(',') && text.Split('.') is [_, { Length: not GroupLength } decimals] && decimals.Length > 0
            ? text.Replace('.', ',')
            : text;
}

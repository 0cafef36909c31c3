using System.Globalization;
using NodaTime;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Targets;

/// <summary>Reads figures as Vietnamese sources print them: comma before decimals, point between thousands.</summary>
public static class PrintedFigure
{
    private const string AboveWord = "trên ";
    private const int GroupLength = 3;

    /// <summary>Reads "42,27 %", "90/158", "1.002" or "trên 100".</summary>
    /// <remarks>A point that does not stand before groups of three digits is refused, for it may be a decimal point.</remarks>
    /// <param name="text">The figure as printed.</param>
    /// <param name="day">The day it is of.</param>
    /// <returns>A percentage, fraction or count; <see cref="FigureUnreadable"/> or a refusal of <see cref="Figure"/>.</returns>
    public static Result<Figure> Read(string text, LocalDate day)
    {
        var printed = VietnameseText.Normalize(Guard.NotNull(text));
        var isAbove = printed.StartsWith(AboveWord, StringComparison.OrdinalIgnoreCase);
        var number = isAbove ? printed[AboveWord.Length..].Trim() : printed;
        return ReadPlain(number, text, day).Then<Figure>(figure => isAbove ? figure.Exceeded() : figure);
    }

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
        var parts = text.Split(',');
        var groups = parts[0].Split('.');
        var isGrouped = groups.Skip(1).All(group => group.Length == GroupLength) && groups[0].Length is > 0
            && (groups.Length == 1 || groups[0].Length <= GroupLength);
        var digits = string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : "");
        return parts.Length <= 2 && isGrouped && !digits.EndsWith('.')
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}

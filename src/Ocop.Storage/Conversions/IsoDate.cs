using System.Globalization;
using NodaTime;

namespace Ocop.Storage.Conversions;

/// <summary>Dates as ISO 8601 text of ten characters, whose bytewise order is their order in time.</summary>
internal static class IsoDate
{
    /// <summary>The first day a column can hold: stands for "always before" where a span has no beginning.</summary>
    public static readonly LocalDate Earliest = new(1, 1, 1);

    /// <summary>The last day a column can hold: stands for "ever after" where a span has no end.</summary>
    public static readonly LocalDate Latest = new(9999, 12, 31);

    public static string ToText(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    /// <summary>Reads a date that <see cref="ToText"/> wrote.</summary>
    public static LocalDate FromText(string text) => new(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));

    private static int Number(string text, int start, int length)
    {
        var number = 0;
        foreach (var digit in text.AsSpan(start, length))
            number = number * 10 + (digit - '0');
        return number;
    }
}

using System.Globalization;

namespace Ocop.Domain.Codes;

/// <summary>Reads rows of ASCII digits.</summary>
internal static class DigitRow
{
    /// <summary>Whether the text consists of digits, of so many.</summary>
    public static bool Is(ReadOnlySpan<char> text, int length) => text.Length == length && Is(text);

    /// <summary>Whether the text consists of digits, of none too.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>The text without what people put between groups of digits: blanks, dots and hyphens.</summary>
    public static string WithoutGaps(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        foreach (var character in text)
        {
            if (!IsGap(character))
            {
                kept[count++] = character;
            }
        }

        return new string(kept[..count]);
    }

    /// <summary>The number of digits in a text, whatever else stands in it.</summary>
    public static int CountIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The number that a row of a few digits writes.</summary>
    public static int ToNumber(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsGap(char character) =>
        character is '-' or '.' or ' ' or '\t' or '\u00a0' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u202f';
}

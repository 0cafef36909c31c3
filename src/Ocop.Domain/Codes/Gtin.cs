using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Codes;

/// <summary>A Global Trade Item Number of GS1: 8, 12, 13 or 14 digits, the last of which checks the others.</summary>
/// <remarks>
/// The text keeps the digits that were given; equality asks the 14 digits that zeros in front make of them, so a GTIN-13
/// and its GTIN-14 with a leading zero are one.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<Gtin>))]
public sealed class Gtin : TextValue<Gtin>, IReadable<Gtin>
{
    /// <summary>The number of digits of the longest form, to which the others are filled up for comparison.</summary>
    public const int LongestLength = 14;

    private const string VietnamesePrefix = "893";

    // Behind the indicator digit, 5 zeros and 8 digits are a GTIN-8, whose prefix stands elsewhere.
    private const int ShortFill = 6;

    private Gtin(string digits)
        : base(digits, digits.PadLeft(LongestLength, '0'))
    {
    }

    /// <summary>The form the number was given in: 8, 12, 13 or 14 digits.</summary>
    public int Length => Text.Length;

    /// <summary>The number in its 14 digits, as systems exchange it.</summary>
    public string FourteenDigits => Key;

    /// <summary>The indicator of a grouping such as a case, 1 to 8; 9 for goods of variable measure; 0 for the item itself.</summary>
    public int Indicator => Key[0] - '0';

    /// <summary>The GS1 prefix, three digits: who gave the number out, and not where the product comes from.</summary>
    public string Prefix => IsShort ? Key.Substring(ShortFill, 3) : Key.Substring(1, 3);

    /// <summary>Whether the prefix is 893, that of GS1 Vietnam.</summary>
    /// <remarks>The prefix is recollected, not read in a source; it says nothing of the product's origin.</remarks>
    public bool IsFromVietnamesePrefix => Prefix == VietnamesePrefix;

    /// <summary>Whether the number is for use within one company or region only, such as goods weighed in a shop.</summary>
    /// <remarks>Prefixes 020 to 029, 040 to 049 and 200 to 299, in the eight-digit form 000 to 099 and 200 to 299.</remarks>
    public bool IsRestricted => Prefix[0] == '2' || (Prefix[0] == '0' && (IsShort || Prefix[1] is '2' or '4'));

    private bool IsShort => Key.StartsWith("000000", StringComparison.Ordinal);

    /// <summary>Reads a number; blanks, dots and hyphens between its digits do not count.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, <see cref="GtinNotDigits"/>, <see cref="GtinWrongLength"/> or <see cref="GtinCheckDigitWrong"/>.</returns>
    public static Result<Gtin> Read(ReadOnlySpan<char> text)
    {
        var digits = DigitRow.WithoutGaps(text);
        if (digits.Length == 0 || !DigitRow.Is(digits))
        {
            return new GtinNotDigits(text.ToString());
        }

        if (digits.Length is not (8 or 12 or 13 or LongestLength))
        {
            return new GtinWrongLength(text.ToString(), digits.Length);
        }

        var check = CheckDigitOf(digits.AsSpan(0, digits.Length - 1));
        return check == digits[^1] ? new Gtin(digits) : new GtinCheckDigitWrong(text.ToString(), check);
    }

    // From the right, digits count three times and once by turns; the check digit fills up to the next ten.
    private static char CheckDigitOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var weight = (digits.Length - index) % 2 == 1 ? 3 : 1;
            sum += weight * (digits[index] - '0');
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }
}

namespace Ocop.Domain.Codes;

/// <summary>Recognises identity numbers of persons (số định danh cá nhân, CCCD, CMND), to keep them out.</summary>
/// <remarks>
/// Lists and forms of the programme carry them beside, or in place of, tax codes. They are personal data that no public
/// list needs: ask here before a text is kept, logged or shown. 12 digits are the number in use and 9 the one before it,
/// both recollected, not read in a source. Since July 2025 a household's tax code is its owner's identity number, again
/// recollected, which is why a household may have none that can be kept here.
/// </remarks>
public static class PersonalNumber
{
    /// <summary>The number of digits of an identity number.</summary>
    public const int Digits = 12;

    /// <summary>The number of digits of the identity number before that.</summary>
    public const int FormerDigits = 9;

    /// <summary>Whether a text holds as many digits as an identity number, whatever else stands in it.</summary>
    /// <param name="text">Any text, of one field: in long texts the digits of several numbers add up.</param>
    /// <returns>Whether it holds 9 or 12 digits.</returns>
    public static bool IsLikely(ReadOnlySpan<char> text) => DigitRow.CountIn(text) is Digits or FormerDigits;

    /// <summary>Whether some digits of a text, with no more than blanks and dots between them, are as many as an identity number's.</summary>
    internal static bool IsWithin(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var character in text)
        {
            if (char.IsDigit(character))
            {
                run++;
            }
            else if (character is not ('.' or ' ' or '\u00a0'))
            {
                if (run is Digits or FormerDigits)
                {
                    return true;
                }

                run = 0;
            }
        }

        return run is Digits or FormerDigits;
    }
}

using System.Globalization;

namespace Ocop.Domain.Text;

/// <summary>What each character folds to, worked out once for all characters below U+2200: the letters, and the signs of print.</summary>
internal static class FoldTable
{
    /// <summary>The mark of a character that leaves nothing behind.</summary>
    public const char Nothing = '\0';

    /// <summary>The mark of a character that separates words.</summary>
    public const char Blank = ' ';

    private const int Limit = 0x2200;

    private static readonly char[] Low = [.. Enumerable.Range(0, Limit).Select(code => Compute((char)code))];

    /// <summary>The folded character, or <see cref="Nothing"/> or <see cref="Blank"/>; surrogates are not asked here.</summary>
    public static char Of(char character) => character < Low.Length ? Low[character] : Compute(character);

    /// <summary>What the characters below the table's end fold to, by their codes.</summary>
    public static ReadOnlySpan<char> Table => Low;

    /// <summary>What a character beyond the table folds to; half of a surrogate pair separates words.</summary>
    public static char OfRare(char character) => char.IsSurrogate(character) ? Blank : Compute(character);

    private static char Compute(char character)
    {
        if (Characters.IsBlank(character))
        {
            return Blank;
        }

        if (Characters.IsInvisible(character) || IsAnyMark(character))
        {
            return Nothing;
        }

        var letter = Characters.ToLowerUnified(CanonicalForm.WithoutMarks(Characters.ToLowerUnified(character)));
        return letter == 'đ' ? 'd' : char.IsLetterOrDigit(letter) ? letter : Blank;
    }

    private static bool IsAnyMark(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}

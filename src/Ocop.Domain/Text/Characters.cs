using System.Globalization;

namespace Ocop.Domain.Text;

/// <summary>What single characters count as: blanks, invisible marks, and look-alikes of one and the same character.</summary>
internal static class Characters
{
    /// <summary>Whether the character separates words: any blank, tabulator, line break or control character.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    /// <summary>
    /// Whether the character shows nothing and separates nothing: soft hyphens, zero-width joints, direction marks.
    /// </summary>
    public static bool IsInvisible(char character) =>
        character is '\u034f' || (character > '\u007f' && char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    /// <summary>The lower-case form, with look-alikes brought together.</summary>
    /// <remarks>
    /// U+00D0 and U+0189 look exactly like Đ (U+0110) and stand for it in many lists; dashes and quotation marks of
    /// every shape mean the same in a name.
    /// </remarks>
    public static char ToLowerUnified(char character)
    {
        if (character < '\u0080')
        {
            return character == '`' ? '\'' : char.ToLowerInvariant(character);
        }

        return character switch
        {
            '\u00d0' or '\u00f0' or '\u0189' or '\u0256' or '\u0110' => 'đ',
            >= '\u2010' and <= '\u2015' or '\u2212' or '\ufe58' or '\ufe63' or '\uff0d' => '-',
            >= '\u2018' and <= '\u201b' or '\u2032' or '\u02bc' or '\u02b9' or '\u00b4' => '\'',
            >= '\u201c' and <= '\u201f' or '\u2033' or '\u00ab' or '\u00bb' => '"',
            _ => char.ToLowerInvariant(character),
        };
    }
}

namespace Ocop.Domain.Codes;

/// <summary>Reads the characters of a code from what a person typed.</summary>
internal static class CodeReader
{
    /// <summary>
    /// Fills the characters of one code; false for too few, too many or foreign ones. Whether they check is not asked.
    /// </summary>
    /// <remarks>I, L and O stand in no code, so reading them as 1, 1 and 0 undoes a misreading.</remarks>
    public static bool TryRead(ReadOnlySpan<char> text, Span<char> characters)
    {
        var count = 0;
        foreach (var typed in text)
        {
            if (typed is '-' or ' ' or '\u00a0' or '\u2010' or '\u2011')
            {
                continue;
            }

            if (count == characters.Length)
            {
                return false;
            }

            characters[count] = Base32.Read(char.ToUpperInvariant(typed));
            if (!Base32.Alphabet.Contains(characters[count++], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return count == characters.Length;
    }
}

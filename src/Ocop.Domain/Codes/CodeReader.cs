namespace Ocop.Domain.Codes;

/// <summary>Reads the characters of a code from what a person typed.</summary>
internal static class CodeReader
{
    private const string CheckAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>
    /// Fills the characters of one code; false for too few, too many or foreign ones. Whether they check is not asked.
    /// </summary>
    /// <remarks>
    /// I, L and O never stand among the twelve, so reading them as 1, 1 and 0 there undoes a misreading. The check
    /// character may be any of the 36 and is taken as it stands.
    /// </remarks>
    public static bool TryRead(string? text, Span<char> characters)
    {
        var count = 0;
        foreach (var typed in text ?? "")
        {
            if (typed is '-' or ' ' or '\u00a0' or '\u2010' or '\u2011')
            {
                continue;
            }

            if (count == characters.Length)
            {
                return false;
            }

            characters[count++] = char.ToUpperInvariant(typed);
        }

        return count == characters.Length && TryMend(characters);
    }

    private static bool TryMend(Span<char> characters)
    {
        var body = characters[1..^1];
        for (var index = 0; index < body.Length; index++)
        {
            body[index] = Base32.Read(body[index]);
            if (!Base32.Alphabet.Contains(body[index], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return CheckAlphabet.Contains(characters[^1], StringComparison.Ordinal);
    }
}

namespace Ocop.Domain.Codes;

/// <summary>Crockford's base 32: digits and capital letters without I, L, O and U, which are easily misread.</summary>
internal static class Base32
{
    /// <summary>The 32 characters in the order of their values.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int BitsPerCharacter = 5;

    /// <summary>Writes the leading bits of bytes, five to a character.</summary>
    public static void Write(ReadOnlySpan<byte> bytes, Span<char> characters)
    {
        var bits = 0;
        var buffer = 0;
        var next = 0;
        for (var index = 0; index < characters.Length; index++)
        {
            if (bits < BitsPerCharacter)
            {
                buffer = ((buffer << 8) | bytes[next++]) & 0xffff;
                bits += 8;
            }

            bits -= BitsPerCharacter;
            characters[index] = Alphabet[(buffer >> bits) & 31];
        }
    }

    /// <summary>The character that was meant: I and L are read as 1, O as 0.</summary>
    public static char Read(char character) => character switch
    {
        'I' or 'L' => '1',
        'O' => '0',
        _ => character,
    };
}

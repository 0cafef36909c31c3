namespace Ocop.Domain.Codes;

/// <summary>The check character of ISO 7064, system MOD 37-2, over digits and capital letters.</summary>
/// <remarks>
/// Of the systems of ISO 7064 for letters and digits with one check character, this one catches every single wrong
/// character and every swap of two neighbours; MOD 37,36 lets some swaps through. Its price is a 37th check value,
/// written '*'. Codes of this registry avoid it, see <see cref="CodeDerivation"/>.
/// </remarks>
internal static class CheckCharacter
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
    private const int Modulus = 37;

    /// <summary>The check character of a row of digits and capital letters.</summary>
    public static char Of(ReadOnlySpan<char> characters) =>
        Alphabet[(Modulus + 1 - (Accumulate(characters) * 2 % Modulus)) % Modulus];

    /// <summary>Whether the last of the characters is the check character of those before it.</summary>
    public static bool IsValid(ReadOnlySpan<char> characters) => Accumulate(characters) == 1;

    private static int Accumulate(ReadOnlySpan<char> characters)
    {
        var sum = 0;
        foreach (var character in characters)
        {
            sum = ((sum * 2) + Alphabet.IndexOf(character)) % Modulus;
        }

        return sum;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ocop.Domain.Text;

namespace Ocop.Domain.Codes;

/// <summary>Derives the text of a code from what identifies a thing.</summary>
internal static class CodeDerivation
{
    // Exact keys hold no control character, so parts joined by this one cannot run into each other.
    private const char PartSeparator = '\u001f';

    /// <summary>The code of the parts: the kind's letter, sixty bits of their SHA-256, the check character.</summary>
    /// <remarks>
    /// Where the check would be '*' or one of the letters that base 32 leaves out, the next attempt is hashed, its
    /// number standing before the parts. So every character of a code is one of base 32, and reading I, L and O as the
    /// digits they look like can never turn a wrong code into a right one.
    /// </remarks>
    public static string Derive(char kindLetter, ReadOnlySpan<string?> parts)
    {
        var identity = IdentityOf(parts);
        for (var attempt = 0; ; attempt++)
        {
            var code = Attempt(kindLetter, identity, attempt);
            if (Base32.Alphabet.Contains(code[^1], StringComparison.Ordinal))
            {
                return code;
            }
        }
    }

    private static string Attempt(char kindLetter, string identity, int attempt)
    {
        var number = attempt.ToString(CultureInfo.InvariantCulture);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{kindLetter}{number}{PartSeparator}{identity}"));
        Span<char> characters = stackalloc char[RegistryCode.Length];
        characters[0] = kindLetter;
        Base32.Write(hash, characters[1..^1]);
        characters[^1] = CheckCharacter.Of(characters[..^1]);
        return new string(characters);
    }

    private static string IdentityOf(ReadOnlySpan<string?> parts)
    {
        var identity = new StringBuilder();
        foreach (var part in parts)
        {
            identity.Append(part is null ? "" : VietnameseText.ExactKey(part)).Append(PartSeparator);
        }

        return identity.ToString();
    }
}

using System.Text;

namespace Ocop.Domain.Text;

/// <summary>Canonical composition, single blanks, nothing invisible.</summary>
internal static class Normalization
{
    private const char Replacement = '\ufffd';

    /// <summary>The normalised text; the same instance where nothing had to change.</summary>
    public static string Normalize(string text)
    {
        if (IsNormal(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean.Append(character).Append(text[++index]);
            }
            else
            {
                Append(clean, character);
            }
        }

        return CanonicalForm.Compose(clean.ToString().AsSpan().TrimEnd(' '));
    }

    private static void Append(StringBuilder clean, char character)
    {
        if (Characters.IsInvisible(character))
        {
            return;
        }

        if (!Characters.IsBlank(character))
        {
            clean.Append(char.IsSurrogate(character) ? Replacement : character);
        }
        else if (clean.Length > 0 && clean[^1] != ' ')
        {
            clean.Append(' ');
        }
    }

    private static bool IsNormal(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character == ' ' ? previous == ' ' : !IsPlain(character))
            {
                return false;
            }

            previous = character;
        }

        return text.Length == 0 || previous != ' ';
    }

    private static bool IsPlain(char character) =>
        character is > ' ' and < '\u007f'
        || (character >= '\u007f'
            && !Characters.IsBlank(character)
            && !Characters.IsInvisible(character)
            && !char.IsSurrogate(character)
            && CanonicalForm.IsStable(character));
}

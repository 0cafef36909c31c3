namespace Ocop.Domain.Text;

/// <summary>Brings both ways of placing a tone together: hòa and hoà, khỏe and khoẻ, thủy and thuỷ, Qúy and Quý.</summary>
internal static class TonePlacement
{
    /// <summary>Moves the tone to the second letter of oa, oe and uy, and off the u of qu; lower-case text, in place.</summary>
    public static void Unify(Span<char> text)
    {
        for (var index = 0; index + 1 < text.Length; index++)
        {
            if (VietnameseLetters.TryTakeApart(text[index], out var first, out var tone)
                && tone > 0
                && VietnameseLetters.TryTakeApart(text[index + 1], out var second, out var secondTone)
                && secondTone == 0
                && (IsMovable(first, second) || (first == 'u' && index > 0 && text[index - 1] == 'q')))
            {
                text[index] = first;
                text[index + 1] = VietnameseLetters.WithTone(second, tone);
            }
        }
    }

    private static bool IsMovable(char first, char second) =>
        (first, second) is ('o', 'a') or ('o', 'e') or ('u', 'y');
}

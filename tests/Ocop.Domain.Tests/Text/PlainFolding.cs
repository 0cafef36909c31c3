using System.Buffers;
using System.Text;
using Ocop.Domain.Text;

namespace Ocop.Domain.Tests.Text;

/// <summary>The fold in its plain form, one decision after the other: what the fast one is compared with.</summary>
internal static class PlainFolding
{
    /// <summary>Folds text, character by character.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, Write(text, folded));
    }

    // A blank is owed until a letter follows it, so that none leads, trails or is doubled.
    private static int Write(ReadOnlySpan<char> text, Span<char> folded)
    {
        var count = 0;
        var owesBlank = false;
        for (var index = 0; index < text.Length; index++)
        {
            var length = Next(text[index..], out var first);
            if (first == FoldTable.Nothing)
            {
                continue;
            }

            if (first == FoldTable.Blank)
            {
                owesBlank = count > 0;
                continue;
            }

            if (owesBlank)
            {
                folded[count++] = ' ';
                owesBlank = false;
            }

            folded[count++] = first;
            if (length == 2)
            {
                folded[count++] = text[++index];
            }
        }

        return count;
    }

    // A pair beyond the Basic Multilingual Plane is kept where it is a letter or digit; a lone half separates words.
    private static int Next(ReadOnlySpan<char> rest, out char first)
    {
        if (!char.IsSurrogate(rest[0]))
        {
            first = FoldTable.Of(rest[0]);
            return 1;
        }

        var isLetter = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done
            && Rune.IsLetterOrDigit(rune);
        first = isLetter ? rest[0] : FoldTable.Blank;
        return isLetter ? length : 1;
    }
}

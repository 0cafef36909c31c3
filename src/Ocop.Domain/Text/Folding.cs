using System.Buffers;
using System.Text;

namespace Ocop.Domain.Text;

/// <summary>The one fold: letters without accents and digits, words apart by single blanks.</summary>
internal static class Folding
{
    private const int StackLimit = 256;

    /// <summary>Folds text in one pass, character by character.</summary>
    public static string Fold(string text)
    {
        if (text.Length > StackLimit)
        {
            return FoldRented(text);
        }

        Span<char> folded = stackalloc char[text.Length];
        return Finish(text, folded);
    }

    private static string FoldRented(string text)
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return Finish(text, rented);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static string Finish(string text, Span<char> folded)
    {
        var written = folded[..Write(text, folded)];
        return written.SequenceEqual(text) ? text : new string(written);
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

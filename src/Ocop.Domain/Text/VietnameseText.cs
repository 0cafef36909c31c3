namespace Ocop.Domain.Text;

/// <summary>Forms of Vietnamese text: to keep, to compare, to search and to sort.</summary>
/// <remarks>
/// Every form is a pure function of the text, the same on every platform and culture, and accepts any input, lone
/// surrogates included.
/// </remarks>
public static class VietnameseText
{
    /// <summary>The text to keep: composed (NFC), blanks of every kind made one space, none at the ends.</summary>
    /// <remarks>Invisible characters (soft hyphens, zero-width joints) go; half of a surrogate pair becomes U+FFFD.</remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The normalised text; the same instance where nothing had to change.</returns>
    public static string Normalize(string text) => Normalization.Normalize(Guard.NotNull(text));

    /// <summary>The key under which two spellings of one name are equal while accents still count.</summary>
    /// <remarks>
    /// Normalised and lower case; hòa and hoà agree, as do Đ and its look-alike Ð, dashes of every length, and straight
    /// and curly quotation marks. Identities are derived from this key, so it never changes.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The key; empty for text without content.</returns>
    public static string ExactKey(string text)
    {
        var normal = Normalize(text);
        return string.Create(normal.Length, normal, static (key, source) =>
        {
            for (var index = 0; index < key.Length; index++)
            {
                key[index] = Characters.ToLowerUnified(source[index]);
            }

            TonePlacement.Unify(key);
        });
    }

    /// <summary>The folded text for search: accents off, đ as d, only letters and digits, single blanks between words.</summary>
    /// <remarks>Idempotent, and equal for texts of equal <see cref="ExactKey"/>. Search text and queries use this fold alone.</remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The folded text; empty where the text holds neither letter nor digit.</returns>
    public static string Fold(string text) => Folding.Fold(Guard.NotNull(text));

    /// <summary>Folds text as <see cref="Fold"/> does into a span, without allocating.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="destination">Where the folded text goes; as many characters as the text has are always enough.</param>
    /// <param name="charsWritten">The number of characters written; 0 where they do not fit.</param>
    /// <returns>Whether the folded text fits into the span.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten) =>
        Folding.TryFold(text, destination, out charsWritten);

    /// <summary>A key of ASCII letters and digits whose bytewise order is the Vietnamese alphabetical order.</summary>
    /// <remarks>
    /// Digits before letters; a ă â b c d đ e ê … y, with f, j, w and z at their Latin places; the tones level, huyền,
    /// hỏi, ngã, sắc, nặng decide only between texts of the same letters. Case and punctuation do not count.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The key, to be compared by its bytes.</returns>
    public static string SortKey(string text) => AlphabeticalOrder.KeyOf(ExactKey(text));

    /// <summary>Whether accents of a text were scrambled, as copies of pages do on purpose: "ÒCÕP 4 sâò".</summary>
    /// <remarks>
    /// Asks how many of the words with Vietnamese marks cannot be Vietnamese syllables, because of two tones in one, vowels
    /// that do not stand together, or a tone that a final c, ch, p or t does not bear. One misspelt word in a longer text does
    /// not make it scrambled; what is scrambled is to be refused, for its words cannot be known.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>Whether half of the words with marks are impossible, or a quarter where at least two are.</returns>
    public static bool IsScrambled(string text) => Scrambling.IsScrambled(ExactKey(text));

    /// <summary>Whether a typed text can be the recorded one, with accents left out.</summary>
    /// <remarks>
    /// Word by word: a word typed without accents may be any that folds to it, one typed with accents is no other word than itself.
    /// The bar of đ may be left out of any word, and the place of a tone does not count. Accents that the recorded text lacks
    /// contradict it: "Sen say" can be "Sen sấy", while "Sên sấy" cannot.
    /// </remarks>
    /// <param name="typed">The text as somebody typed it.</param>
    /// <param name="recorded">The text as it is recorded.</param>
    /// <returns>Whether nothing but accents left out, letter case, blanks and punctuation tells them apart.</returns>
    public static bool LeavesOutOnlyAccents(string typed, string recorded) =>
        LeftOutAccents.AreAllThatDiffers(Guard.NotNull(typed), Guard.NotNull(recorded));

    /// <summary>How alike two texts look once folded, from 0 (nothing shared) to 1 (equal folds).</summary>
    /// <param name="first">Any text.</param>
    /// <param name="second">Any text.</param>
    /// <returns>The Dice coefficient of their groups of three characters.</returns>
    public static double Similarity(string first, string second) => TrigramSimilarity.Between(Fold(first), Fold(second));
}

namespace Ocop.Domain.Text;

/// <summary>Tells text whose accents were scrambled by the words that cannot be Vietnamese.</summary>
internal static class Scrambling
{
    // Longer words are no run of syllables that lost its blanks but something else, and are not judged.
    private const int LongestWord = 24;

    /// <summary>Whether at least half of the marked words of an exact key are impossible, or a quarter and two.</summary>
    public static bool IsScrambled(string exactKey)
    {
        var marked = 0;
        var impossible = 0;
        foreach (var word in PrintedWord.In(exactKey).Where(word => IsJudged(word.Printed)))
        {
            marked++;
            impossible += CanBeSyllables(word.Printed) ? 0 : 1;
        }

        return impossible > 0 && (impossible * 2 >= marked || (impossible >= 2 && impossible * 4 >= marked));
    }

    // Words with a Vietnamese mark and of Vietnamese letters only: foreign names follow other rules.
    private static bool IsJudged(string word) =>
        word.Length <= LongestWord && word.Any(IsMarkedVowel) && word.All(IsVietnamese);

    private static bool IsMarkedVowel(char character) =>
        VietnameseLetters.TryTakeApart(character, out var vowel, out var tone) && (tone > 0 || !char.IsAscii(vowel));

    private static bool IsVietnamese(char character) =>
        character == 'đ'
        || VietnameseLetters.TryTakeApart(character, out _, out _)
        || (character is >= 'a' and <= 'z' and not ('f' or 'j' or 'w' or 'z'));

    // Whether the word is one syllable, or several that lost the blanks between them, each from the second on with a consonant.
    private static bool CanBeSyllables(string word)
    {
        Span<bool> ends = stackalloc bool[LongestWord + 1];
        ends[0] = true;
        for (var end = 1; end <= word.Length; end++)
        {
            for (var start = 0; start < end && !ends[end]; start++)
            {
                ends[end] = ends[start]
                    && (start == 0 || !VietnameseLetters.TryTakeApart(word[start], out _, out _))
                    && Syllable.IsPossible(word.AsSpan(start, end - start));
            }
        }

        return ends[word.Length];
    }
}

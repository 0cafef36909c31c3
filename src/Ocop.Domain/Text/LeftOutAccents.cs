using System.Text;

namespace Ocop.Domain.Text;

/// <summary>Tells words typed without accents from other words: "Sen say" may be "Sen sấy", "Sên sấy" never "Sen sấy".</summary>
internal static class LeftOutAccents
{
    /// <summary>Whether each typed word is the recorded one, or that one without any of its accents.</summary>
    public static bool AreAllThatDiffers(string typed, string recorded) =>
        VietnameseText.Fold(typed) == VietnameseText.Fold(recorded)
        && PrintedWord.In(typed).Zip(PrintedWord.In(recorded)).All(words => IsWordOf(words.First, words.Second));

    // The bar of đ is left out or not by itself; who types one accent of a word types them all.
    private static bool IsWordOf(PrintedWord typed, PrintedWord recorded)
    {
        var (given, known) = (VietnameseText.ExactKey(typed.Printed), VietnameseText.ExactKey(recorded.Printed));
        return AddsNoBar(given, known)
            && (WithoutBars(given) == typed.Folded || ToneApart(WithoutBars(given)) == ToneApart(WithoutBars(known)));
    }

    // Where letters do not stand one against one, marks are left over that no letter has, and then the bars are compared as they are.
    private static bool AddsNoBar(string given, string known) =>
        given.Length == known.Length
            ? given.Zip(known).All(letters => letters.First != 'đ' || letters.Second == 'đ')
            : !given.Contains('đ', StringComparison.Ordinal) || known.Contains('đ', StringComparison.Ordinal);

    private static string WithoutBars(string word) => word.Replace('đ', 'd');

    // The letters without their tones, and the tones behind them: on which letter a tone is set does not count.
    private static string ToneApart(string word)
    {
        var letters = new char[word.Length];
        var tones = new StringBuilder();
        for (var index = 0; index < word.Length; index++)
        {
            VietnameseLetters.TryTakeApart(word[index], out letters[index], out var tone);
            if (tone > 0)
            {
                tones.Append(tone);
            }
        }

        return tones.Insert(0, letters).ToString();
    }
}

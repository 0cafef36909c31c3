using System.Globalization;
using System.Text;

namespace Ocop.Domain.Text;

/// <summary>
/// Keys of ASCII letters and digits whose bytewise order is the order of the Vietnamese dictionary.
/// </summary>
/// <remarks>
/// A key is a row of prefix-free codes: "00" ends the letters, "01" parts words, "1" and a digit is a digit, a letter
/// and a number is a letter of the alphabet (a0 a, a1 ă, a2 â). After the end come the tones, one digit for each
/// letter, so that tones decide only between words of the same letters.
/// </remarks>
internal static class AlphabeticalOrder
{
    private const string End = "00";
    private const string WordBreak = "01";
    private const string OtherScript = "z9";

    /// <summary>The key of a text given as its exact key.</summary>
    public static string KeyOf(string exactKey)
    {
        var letters = new StringBuilder(exactKey.Length * 2);
        var tones = new StringBuilder(exactKey.Length);
        var owesBreak = false;
        foreach (var character in exactKey)
        {
            var code = CodeOf(character, out var tone);
            if (code.Length == 0)
            {
                owesBreak |= letters.Length > 0 && !CanonicalForm.IsMark(character);
                continue;
            }

            letters.Append(owesBreak ? WordBreak : "").Append(code);
            tones.Append(tone);
            owesBreak = false;
        }

        return letters.Append(End).Append(tones.ToString().TrimEnd('0')).ToString();
    }

    // Empty for what is neither letter nor digit.
    private static string CodeOf(char character, out int tone)
    {
        if (VietnameseLetters.TryTakeApart(character, out var letter, out tone))
        {
            return VowelCode(letter);
        }

        if (character == 'đ')
        {
            return "d1";
        }

        var folded = FoldTable.Of(character);
        return folded switch
        {
            >= 'a' and <= 'z' => $"{folded}0",
            >= '0' and <= '9' => $"1{folded}",
            _ when char.IsSurrogate(character) || char.IsLetterOrDigit(folded) =>
                OtherScript + ((int)folded).ToString("x4", CultureInfo.InvariantCulture),
            _ => "",
        };
    }

    private static string VowelCode(char vowel) => vowel switch
    {
        'ă' => "a1",
        'â' => "a2",
        'ê' => "e1",
        'ô' => "o1",
        'ơ' => "o2",
        'ư' => "u1",
        _ => $"{vowel}0",
    };
}

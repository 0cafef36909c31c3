using FsCheck.Fluent;
using Ocop.Domain.Text;

namespace Ocop.Domain.Tests.Text;

public class AlphabeticalOrderTests
{
    private static readonly string[] InOrder =
    [
        "", "1 loại", "10 loại", "2 loại", "an", "án", "an a", "anh", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "bác", "băng",
        "cam", "chè", "dưa", "đá", "đu", "em", "êm", "gạo", "hòa an", "hoà bình", "la", "là", "lan", "làn", "mật", "oai", "ôn", "ơn",
        "quả", "tra", "trà", "trà Bắc", "trà Đông", "trám", "u", "ư", "vải", "xoài", "yến", "zê rô",
    ];

    [Fact]
    public void Keys_stand_in_the_order_of_the_dictionary()
    {
        var shuffled = InOrder.OrderBy(name => name.Length).ThenByDescending(name => name, StringComparer.Ordinal);
        Assert.Equal(InOrder, shuffled.OrderBy(VietnameseText.SortKey, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a", "a000")]
    [InlineData("á", "a0004")]
    [InlineData("Đỗ 7", "d1o10117000" + "3")]
    [InlineData("!", "00")]
    [InlineData("茶", "z9833600")]
    public void A_key_is_codes_of_letters_then_tones(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.SortKey(text));
    }

    [Fact]
    public void Keys_ignore_case_punctuation_and_tone_placement()
    {
        Assert.Equal(VietnameseText.SortKey("Hòa – Bình"), VietnameseText.SortKey("(hoà, BÌNH)"));
    }

    [Fact]
    public void Keys_hold_ascii_letters_and_digits_only()
    {
        Property.Holds(
            Property.AnyText,
            text => VietnameseText.SortKey(text).All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)),
            2000);
    }

    [Fact]
    public void Letters_decide_before_tones_and_single_letters_follow_the_alphabet()
    {
        const string alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
        var word = Gen.NonEmptyListOf(Gen.Elements(alphabet.ToCharArray())).Select(letters => string.Concat(letters));
        Property.Holds(Gen.Two(word), words =>
        {
            var expected = Math.Sign(CompareLetters(words.Item1, words.Item2, alphabet));
            var actual = Math.Sign(string.CompareOrdinal(VietnameseText.SortKey(words.Item1), VietnameseText.SortKey(words.Item2)));
            return expected == actual;
        }, 2000);
    }

    private static int CompareLetters(string first, string second, string alphabet)
    {
        for (var index = 0; index < Math.Min(first.Length, second.Length); index++)
        {
            var order = alphabet.IndexOf(first[index], StringComparison.Ordinal) - alphabet.IndexOf(second[index], StringComparison.Ordinal);
            if (order != 0)
            {
                return order;
            }
        }

        return first.Length - second.Length;
    }
}

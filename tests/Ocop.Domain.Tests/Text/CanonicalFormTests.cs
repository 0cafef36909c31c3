using Ocop.Domain.Text;

namespace Ocop.Domain.Tests.Text;

public class CanonicalFormTests
{
    private static readonly (char Mark, char Letter, char Whole)[] Pairs =
    [
        .. CanonicalPairs.Rows.SelectMany(row => row.Letters.Chunk(2).Select(pair => (row.Mark, pair[0], pair[1]))),
    ];

    [Fact]
    public void Every_letter_composes_from_its_parts()
    {
        Assert.Equal(825, Pairs.Length);
        Assert.All(Pairs, pair => Assert.Equal(pair.Whole.ToString(), CanonicalForm.Compose([pair.Letter, pair.Mark])));
    }

    [Fact]
    public void Every_letter_composes_from_its_full_decomposition()
    {
        Assert.All(Pairs, pair => Assert.Equal(pair.Whole.ToString(), CanonicalForm.Compose(Decompose(pair.Whole))));
    }

    [Fact]
    public void No_letter_is_written_twice()
    {
        Assert.Equal(Pairs.Length, Pairs.Select(pair => pair.Whole).Distinct().Count());
    }

    // The expected forms are those of Unicode's own normalisation (NFC) for the same input.
    [Theory]
    [InlineData("a\u0323\u0302", "\u1ead")]
    [InlineData("a\u0302\u0323", "\u1ead")]
    [InlineData("\u00e2\u0323", "\u1ead")]
    [InlineData("\u1ea1\u0302", "\u1ead")]
    [InlineData("o\u0323\u031b", "\u1ee3")]
    [InlineData("u\u031b\u0303", "\u1eef")]
    [InlineData("a\u0301\u0302", "\u00e1\u0302")]
    [InlineData("d\u0301", "d\u0301")]
    [InlineData("e\u0341", "\u00e9")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("\u212a", "K")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("q\u0323\u0307", "q\u0323\u0307")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1e9b\u0323", "\u1e9b\u0323")]
    [InlineData("", "")]
    public void Composes_as_unicode_does(string text, string expected)
    {
        Assert.Equal(expected, CanonicalForm.Compose(text));
    }

    private static string Decompose(char character)
    {
        var pair = Array.Find(Pairs, candidate => candidate.Whole == character);
        return pair.Whole == 0 ? character.ToString() : Decompose(pair.Letter) + pair.Mark;
    }
}

using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Tests.Reading.Searching;

public sealed class SearchWordsTests
{
    [Fact]
    public void Words_are_folded_and_kept_exact_each_once()
    {
        Assert.True(SearchWords.TryParse("  Nước mắm, nước-MẮM (40°N)", out var words, out _));

        Assert.Equal(["nuoc", "mam", "40", "n"], words.Folded);
        Assert.Equal(["nước", "mắm", "40", "n"], words.Exact);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\" * ( ) : ^ - + '")]
    public void A_text_without_letters_and_digits_is_refused(string text)
    {
        Assert.False(SearchWords.TryParse(text, out var words, out var problem));
        Assert.Null(words);
        Assert.Equal(SearchProblem.NoWords, problem);
    }

    [Fact]
    public void More_words_than_the_limit_are_refused()
    {
        var words = Enumerable.Range(1, SearchWords.Limit + 1).Select(number => $"w{number}").ToList();

        Assert.True(SearchWords.TryParse(string.Join(' ', words.Skip(1)), out _, out _));
        Assert.False(SearchWords.TryParse(string.Join(' ', words), out _, out var problem));
        Assert.Equal(SearchProblem.TooManyWords, problem);
    }
}

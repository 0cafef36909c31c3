using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("nme", " Did you mean name?", "name", "stars", "code")]
    [InlineData("Name", " Did you mean name?", "name")]
    [InlineData("stras", " Did you mean stars?", "stars", "name")]
    [InlineData("product", " Did you mean product, products or productIn?", "productIn", "products", "product", "products1")]
    [InlineData("unlike", "", "name", "stars")]
    [InlineData("x", "", "name")]
    [InlineData("__Schem", " Did you mean __Schema?", "__Schema", "Scheme")]
    [InlineData("Schem", " Did you mean Scheme?", "__Schema", "Scheme")]
    public void Near_names_are_suggested_nearest_first(string name, string expected, params string[] candidates) =>
        Assert.Equal(expected, new Suggestions().For(name, candidates));

    [Fact]
    public void Long_names_and_far_candidates_are_not_compared()
    {
        var name = new string('a', 41);
        Assert.Equal("", new Suggestions().For(name, [name + "b"]));
        Assert.Equal("", new Suggestions().For("abc", [.. Enumerable.Repeat("different", 500), "abd"]));
    }

    [Fact]
    public void One_document_gets_so_many_comparisons_and_no_more()
    {
        var suggestions = new Suggestions();
        var candidates = Enumerable.Range(0, 400).Select(i => $"name{i:000}").ToList();
        var advised = Enumerable.Range(0, 5_000).Count(i => suggestions.For($"nam{i:0000}", candidates).Length > 0);

        Assert.Equal(Suggestions.MostComparisons / candidates.Count, advised);
        Assert.Equal(Suggestions.MostComparisons, suggestions.Comparisons);
    }
}

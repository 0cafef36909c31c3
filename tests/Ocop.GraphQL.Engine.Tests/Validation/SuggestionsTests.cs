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
        Assert.Equal(expected, Suggestions.For(name, candidates));

    [Fact]
    public void Long_names_and_far_candidates_are_not_compared()
    {
        var name = new string('a', 41);
        Assert.Equal("", Suggestions.For(name, [name + "b"]));
        Assert.Equal("", Suggestions.For("abc", [.. Enumerable.Repeat("different", 500), "abd"]));
    }
}

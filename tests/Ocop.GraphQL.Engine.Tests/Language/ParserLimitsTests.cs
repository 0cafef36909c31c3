using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class ParserLimitsTests
{
    [Fact]
    public void A_document_may_have_exactly_as_many_tokens_as_the_limit()
    {
        var limits = new ParserLimits { MaxTokens = 4 };
        Assert.Single(Parse("{ a # comments are free\n b }", limits).Definitions);
        Assert.Equal(
            "2:2 TOO_MANY_TOKENS The document has more than 4 tokens. Send fewer fields, or several requests.",
            Refusal("{ a b c\n }", limits));
    }

    [Fact]
    public void A_document_may_have_exactly_as_many_bytes_as_the_limit()
    {
        var limits = new ParserLimits { MaxBytes = 6 };
        Assert.Single(Parse("{ abc}", limits).Definitions);
        var error = Parser.Parse(Source("{ abcd}"), limits).Error!;
        Assert.Equal((ErrorCodes.DocumentTooLarge, "The document has 7 bytes; at most 6 are read. Split it, or use variables for long values."), (error.Code, error.Message));
        Assert.Equal([("limit", 6), ("value", 7)], error.Extensions.Select(e => (e.Key, (int)e.Value!)));
        Assert.Empty(error.Locations);
    }

    [Theory]
    [InlineData("{ a { b { c } } }", "{ a { b { c { d } } } }", "1:13")]
    [InlineData("{ a(x: [[1]]) }", "{ a(x: [[[1]]]) }", "1:10")]
    [InlineData("{ a(x: {y: {z: 1}}) }", "{ a(x: {y: {z: []}}) }", "1:16")]
    [InlineData("query ($a: [[[Int]]]) { a }", "query ($a: [[[[Int]]]]) { a }", "1:15")]
    [InlineData("{ ... { ... { a } } }", "{ ... { ... { ... { a } } } }", "1:19")]
    public void Selection_sets_values_and_list_types_nest_up_to_the_limit(string allowed, string refused, string place)
    {
        var limits = new ParserLimits { MaxDepth = 3 };
        Assert.Single(Parse(allowed, limits).Definitions);
        Assert.Equal($"{place} TOO_DEEP The document nests more than 3 levels. Ask for less depth, or in several requests.", Refusal(refused, limits));
    }

    [Fact]
    public void Limit_errors_carry_the_limit_and_the_value()
    {
        var error = Parser.Parse(Source("{ a { b } }"), new ParserLimits { MaxDepth = 1 }).Error!;
        Assert.Equal([("limit", 1), ("value", 2)], error.Extensions.Select(e => (e.Key, (int)e.Value!)));
    }

    [Theory]
    [InlineData("{", "SYNTAX_ERROR")]
    [InlineData("{a", "TOO_DEEP")]
    [InlineData("{a(x:[", "TOO_DEEP")]
    [InlineData("{a(x:{y:", "TOO_DEEP")]
    [InlineData("{...", "TOO_DEEP")]
    [InlineData("query($a:[", "TOO_DEEP")]
    [InlineData("{a(x:(", "SYNTAX_ERROR")]
    [InlineData("(", "SYNTAX_ERROR")]
    [InlineData("[", "SYNTAX_ERROR")]
    [InlineData("\"", "SYNTAX_ERROR")]
    [InlineData("{a @d(x:", "SYNTAX_ERROR")]
    public void Nesting_a_hundred_thousand_levels_is_refused_and_does_not_exhaust_the_stack(string start, string code)
    {
        var last = start.LastIndexOfAny(['{', '[', '(', '"']);
        var text = start + string.Concat(Enumerable.Repeat(start[last..], 100_000));
        var limits = new ParserLimits { MaxTokens = int.MaxValue, MaxDepth = ParserLimits.HighestDepth };
        Assert.Equal(code, Parser.Parse(Source(text), limits).Error!.Code);
        Assert.NotEqual("", Refusal(text));
    }

    [Fact]
    public void The_highest_depth_parses_and_prints()
    {
        var levels = ParserLimits.HighestDepth;
        var text = string.Concat(Enumerable.Repeat("{a", levels)) + new string('}', levels);
        var limits = new ParserLimits { MaxDepth = levels };
        Assert.Equal(levels, Printer.Print(Parse(text, limits)).Count(c => c == '{'));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(ParserLimits.HighestDepth + 1)]
    public void The_depth_limit_has_a_range(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserLimits { MaxDepth = depth });

    [Fact]
    public void Usual_large_documents_pass_the_default_limits()
    {
        string[] texts =
        [
            "{" + string.Concat(Enumerable.Range(0, 100).Select(i => $" a{i}: products(first: 1) {{ nodes {{ name }} }}")) + " }",
            "{ " + string.Concat(Enumerable.Repeat("... { ", 50)) + "a" + string.Concat(Enumerable.Repeat(" }", 50)) + " }",
            $"{{ {new string('n', 2_000)} }} # {new string('c', 5_000)}",
        ];
        Assert.All(texts, text => Assert.Single(Parse(text).Definitions));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a: b ")]
    [InlineData("...F ")]
    [InlineData("a @d ")]
    public void Five_thousand_of_anything_are_refused_by_default(string part) =>
        Assert.Contains(" TOO_MANY_TOKENS ", Refusal("{ " + string.Concat(Enumerable.Repeat(part, 5_000)) + "}"), StringComparison.Ordinal);
}

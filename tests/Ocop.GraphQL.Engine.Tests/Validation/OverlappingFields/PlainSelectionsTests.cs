using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Validation.OverlappingFields;

namespace Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;

public sealed class PlainSelectionsTests
{
    [Theory]
    [InlineData("{ a b c }")]
    [InlineData("{ a { a { a } } b { a { a } } }")]
    [InlineData("{ a: x b: x c: x }")]
    [InlineData("{ a b c d e f g h i j { a b c d e f g h i j } }")]
    public void Fields_that_meet_no_other_are_plain(string text) => Assert.True(IsPlain(text));

    [Theory]
    [InlineData("{ a a }")]
    [InlineData("{ a b: a a: b }")]
    [InlineData("{ x { y { a b a } } }")]
    [InlineData("{ a b c d e f g h i a }")]
    [InlineData("{ a b c d e f g h i j { a b c d e f g h i i } }")]
    public void A_response_name_that_stands_twice_is_not(string text) => Assert.False(IsPlain(text));

    [Theory]
    [InlineData("{ ... { a } }")]
    [InlineData("{ x { ... on T { a } } }")]
    [InlineData("{ ...F } fragment F on T { a }")]
    public void Neither_is_a_fragment(string text) => Assert.False(IsPlain(text));

    private static bool IsPlain(string text) => PlainSelections.Include(SelectionSets.Of(SyntaxHarness.Parse(text).Definitions[0]));
}

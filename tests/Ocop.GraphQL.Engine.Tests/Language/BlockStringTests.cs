using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("\n\n \t\n", "")]
    [InlineData("a", "a")]
    [InlineData("  a", "  a")]
    [InlineData("a  ", "a  ")]
    [InlineData("\n  a", "a")]
    [InlineData("\n  a\n  b\n", "a\nb")]
    [InlineData("\n    a\n  b", "  a\nb")]
    [InlineData("  a\n    b\n   c", "  a\n b\nc")]
    [InlineData("\n\t a\n\t\tb", "a\nb")]
    [InlineData("\n  a\n \n  b", "a\n\nb")]
    [InlineData("\n  a\n      \n  b", "a\n    \nb")]
    [InlineData("\n\n  a\n\n\n", "a")]
    [InlineData("a\rb\r\nc\nd", "a\nb\nc\nd")]
    [InlineData("\r\r  a", "a")]
    [InlineData("\n\u00A0a", "\u00A0a")]
    [InlineData("\n a\u2028 b", "a\u2028 b")]
    public void The_common_indentation_and_blank_ends_are_removed(string raw, string value) =>
        Assert.Equal(value, BlockString.ValueOf(raw));
}

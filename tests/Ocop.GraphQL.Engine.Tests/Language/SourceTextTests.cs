using Ocop.GraphQL.Engine.Errors;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("\r\r\n\n", 4, 4, 1)]
    [InlineData("đ x", 3, 1, 3)]
    [InlineData("\U0001F33E x", 5, 1, 3)]
    public void Columns_count_code_points_and_lines_end_at_LF_CR_and_CR_LF(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), Source(text).LocationOf(offset));
}

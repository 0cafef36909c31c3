using Ocop.GraphQL.Engine.Language;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!", "Bang")]
    [InlineData("$", "Dollar")]
    [InlineData("&", "Ampersand")]
    [InlineData("(", "ParenthesisOpen")]
    [InlineData(")", "ParenthesisClose")]
    [InlineData("...", "Spread")]
    [InlineData(":", "Colon")]
    [InlineData("=", "Equal")]
    [InlineData("@", "At")]
    [InlineData("[", "BracketOpen")]
    [InlineData("]", "BracketClose")]
    [InlineData("{", "BraceOpen")]
    [InlineData("|", "Pipe")]
    [InlineData("}", "BraceClose")]
    public void Every_punctuator_is_one_token(string text, string kind) =>
        Assert.Equal([$"{kind} 0-{text.Length}"], Tokens(text));

    [Theory]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("__typename")]
    [InlineData("Z9_z")]
    [InlineData("query")]
    [InlineData("true")]
    public void Names_are_letters_digits_and_underscores(string text) =>
        Assert.Equal([$"Name 0-{text.Length}"], Tokens(text));

    [Fact]
    public void Tokens_need_no_space_between_them() =>
        Assert.Equal(["Name 0-1", "Colon 1-2", "Name 2-3", "BraceOpen 3-4", "Spread 4-7", "Name 7-8", "BraceClose 8-9"], Tokens("a:b{...c}"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t,,, ")]
    [InlineData("\n\r\r\n")]
    [InlineData("# nothing else")]
    [InlineData("#\n#\r#")]
    [InlineData("\uFEFF")]
    [InlineData("# control characters \u0000 \u0007 \u007F and \U0001F33E are fine in comments")]
    public void Ignored_characters_are_no_tokens(string text) => Assert.Empty(Tokens(text));

    [Fact]
    public void Byte_order_marks_are_ignored_between_any_tokens() =>
        Assert.Equal(["BraceOpen 3-4", "Name 7-8", "BraceClose 11-12"], Tokens("\uFEFF{\uFEFFa\uFEFF}"));

    [Theory]
    [InlineData("a#b\nc")]
    [InlineData("a#b\rc")]
    public void A_comment_ends_at_any_line_end(string text) => Assert.Equal(["Name 0-1", "Name 4-5"], Tokens(text));

    [Theory]
    [InlineData("?", "1:1 Unexpected character \"?\".")]
    [InlineData(" '", "1:2 Unexpected character \"'\". Strings are written in double quotes.")]
    [InlineData("a\n  %", "2:3 Unexpected character \"%\".")]
    [InlineData("\r\n\r;", "3:1 Unexpected character \";\".")]
    [InlineData("a .", "1:3 Unexpected character \".\".")]
    [InlineData("..", "1:1 Unexpected character \".\".")]
    [InlineData("....", "1:4 Unexpected character \".\".")]
    [InlineData("\u0000", "1:1 Unexpected character U+0000.")]
    [InlineData("a\u000B", "1:2 Unexpected character U+000B.")]
    [InlineData("a\u00A0", "1:2 Unexpected character U+00A0.")]
    [InlineData("gạo", "1:2 Unexpected character U+1EA1.")]
    [InlineData("\U0001F33E\U0001F33E", "1:1 Unexpected character U+1F33E.")]
    [InlineData("\"\U0001F33E\" ~", "1:5 Unexpected character \"~\".")]
    public void Other_characters_are_refused_with_their_place(string text, string expected) => Assert.Equal(expected, TokenRefusal(text));

    [Fact]
    public void After_the_last_token_the_lexer_stays_at_the_end()
    {
        var lexer = new Lexer(Source("a "), 1);
        lexer.Advance();
        lexer.Advance();
        lexer.Advance();
        Assert.Equal(new Token(TokenKind.End, 2, 2), lexer.Current);
    }
}

using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class LexerNumbersTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("4")]
    [InlineData("-4")]
    [InlineData("9007199254740993123456789")]
    public void Integers(string text) => Assert.Equal([$"Int 0-{text.Length}"], Tokens(text));

    [Theory]
    [InlineData("4.123")]
    [InlineData("-4.123")]
    [InlineData("0.123")]
    [InlineData("123e4")]
    [InlineData("123E4")]
    [InlineData("123e-4")]
    [InlineData("123e+4")]
    [InlineData("-1.123e4567")]
    [InlineData("0e0")]
    public void Floats(string text) => Assert.Equal([$"Float 0-{text.Length}"], Tokens(text));

    [Theory]
    [InlineData("00", "1:2 A number does not start with 0 before another digit.")]
    [InlineData("01", "1:2 A number does not start with 0 before another digit.")]
    [InlineData("-01.5", "1:3 A number does not start with 0 before another digit.")]
    [InlineData("-", "1:2 Expected a digit of a number, found the end of the document.")]
    [InlineData("--1", "1:2 Expected a digit of a number, found \"-\".")]
    [InlineData("-a", "1:2 Expected a digit of a number, found \"a\".")]
    [InlineData("1.", "1:3 Expected a digit of a number, found the end of the document.")]
    [InlineData("1.a", "1:3 Expected a digit of a number, found \"a\".")]
    [InlineData("1...", "1:3 Expected a digit of a number, found \".\".")]
    [InlineData("1.e5", "1:3 Expected a digit of a number, found \"e\".")]
    [InlineData("1e", "1:3 Expected a digit of a number, found the end of the document.")]
    [InlineData("1e+-5", "1:4 Expected a digit of a number, found \"-\".")]
    [InlineData("1eE", "1:3 Expected a digit of a number, found \"E\".")]
    [InlineData("1e5.5", "1:4 A number is not followed by \".\" without a space.")]
    [InlineData("1.5.5", "1:4 A number is not followed by \".\" without a space.")]
    [InlineData("0xF", "1:2 A number is not followed by \"x\" without a space.")]
    [InlineData("1a", "1:2 A number is not followed by \"a\" without a space.")]
    [InlineData("1_000", "1:2 A number is not followed by \"_\" without a space.")]
    [InlineData("1.2e3f", "1:6 A number is not followed by \"f\" without a space.")]
    [InlineData("+1", "1:1 Unexpected character \"+\".")]
    [InlineData(".5", "1:1 Unexpected character \".\".")]
    public void Wrong_numbers_are_refused_with_their_place(string text, string expected) => Assert.Equal(expected, TokenRefusal(text));

    [Fact]
    public void A_minus_sign_may_follow_a_number() => Assert.Equal(["Int 0-1", "Int 1-3"], Tokens("1-2"));
}

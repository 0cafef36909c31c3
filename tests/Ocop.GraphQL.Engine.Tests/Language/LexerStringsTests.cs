using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class LexerStringsTests
{
    private const string NotClosed = "The string has no closing quote on its line.";

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" plain \"", " plain ")]
    [InlineData("\"Gạo Đức Lan\"", "Gạo Đức Lan")]
    [InlineData("\"\U0001F33E\"", "\U0001F33E")]
    [InlineData("\"# no comment, {}\"", "# no comment, {}")]
    [InlineData("\"\t\u0000\u0007\u007F\u2028\uFEFF\"", "\t\u0000\u0007\u007F\u2028\uFEFF")]
    public void Characters_stand_for_themselves(string text, string value) => Assert.Equal(value, StringValue(text));

    [Theory]
    [InlineData("""  "\"\\\/\b\f\n\r\t" """, "\"\\/\b\f\n\r\t")]
    [InlineData("""  "a\nb\nc" """, "a\nb\nc")]
    [InlineData("""  "\u0041\u00e0\u1EA1" """, "Aàạ")]
    [InlineData("""  "\u0000" """, "\0")]
    [InlineData("""  "\u{41}\u{1F33E}\u{0}\u{10FFFF}" """, "A\U0001F33E\0\U0010FFFF")]
    [InlineData("""  "\u{000000000041}" """, "A")]
    [InlineData("""  "\uD83C\uDF3E" """, "\U0001F33E")]
    [InlineData("""  "\ud83c\udf3e!" """, "\U0001F33E!")]
    [InlineData("""  "\uFFFD\uFEFF" """, "\uFFFD\uFEFF")]
    public void Escapes_stand_for_their_characters(string text, string value) => Assert.Equal(value, StringValue(text));

    [Theory]
    [InlineData("\"", "1:1 " + NotClosed)]
    [InlineData("a \"b", "1:3 " + NotClosed)]
    [InlineData("\"a\nb\"", "1:1 " + NotClosed)]
    [InlineData("\"a\rb\"", "1:1 " + NotClosed)]
    [InlineData("\"a\\n\nb\"", "1:1 " + NotClosed)]
    [InlineData("\"a\\\"", "1:1 " + NotClosed)]
    public void An_open_string_is_refused_where_it_starts(string text, string expected) => Assert.Equal(expected, TokenRefusal(text));

    [Theory]
    [InlineData("""  "\z" """, "\"z\" is no escape.")]
    [InlineData("""  "\x41" """, "\"x\" is no escape.")]
    [InlineData("""  "\U0041" """, "\"U\" is no escape.")]
    [InlineData("  \"\\\n\"", "U+000A is no escape.")]
    [InlineData("  \"\\", "the end of the document is no escape.")]
    [InlineData("""  "\u" """, "\"\"\" is not a hexadecimal digit.")]
    [InlineData("""  "\u12" """, "\"\"\" is not a hexadecimal digit.")]
    [InlineData("""  "\u00G0" """, "\"G\" is not a hexadecimal digit.")]
    [InlineData("""  "\u+041" """, "\"+\" is not a hexadecimal digit.")]
    [InlineData("""  "\u{}" """, "\"}\" is not a hexadecimal digit or a closing brace.")]
    [InlineData("""  "\u{41" """, "\"\"\" is not a hexadecimal digit or a closing brace.")]
    [InlineData("""  "\u{4 1}" """, "U+0020 is not a hexadecimal digit or a closing brace.")]
    [InlineData("""  "\u{110000}" """, "the code point is above U+10FFFF.")]
    [InlineData("""  "\u{FFFFFFFFFFFFFFFFFFFF}" """, "the code point is above U+10FFFF.")]
    [InlineData("""  "\u{D83C}" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\u{D83C}\u{DF3E}" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\uD83C" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\uDF3E" """, "U+DF3E is not a Unicode scalar value.")]
    [InlineData("""  "\uDF3E\uD83C" """, "U+DF3E is not a Unicode scalar value.")]
    [InlineData("""  "\uD83C\uD83C" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\uD83C\u0041" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\uD83C\u{DF3E}" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\uD83C\n" """, "U+D83C is not a Unicode scalar value.")]
    [InlineData("""  "\uD83C\uDF" """, "\"\"\" is not a hexadecimal digit.")]
    public void Wrong_escapes_are_refused_at_the_backslash(string text, string expected) =>
        Assert.Equal($"1:4 Wrong escape in a string: {expected}", TokenRefusal(text));

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" a \"\"\"", " a ")]
    [InlineData("\"\"\"a\"b\"\"c\"\"\"", "a\"b\"\"c")]
    [InlineData("\"\"\"\\n \\u0041 \\\\ \"\"\"", "\\n \\u0041 \\\\ ")]
    [InlineData("\"\"\"a\\\"\"\"b\"\"\"", "a\"\"\"b")]
    [InlineData("\"\"\"\\\"\"\"\\\"\"\"\"\"\"", "\"\"\"\"\"\"")]
    [InlineData("\"\"\"\n    a\n      b\n\n    c\n\"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"\r    a\r      b\r\n    c\r\"\"\"", "a\n  b\nc")]
    [InlineData("\"\"\"\u0000\u0007 Đ\"\"\"", "\u0000\u0007 Đ")]
    public void Block_strings_keep_what_plain_strings_escape(string text, string value) => Assert.Equal(value, StringValue(text));

    [Theory]
    [InlineData("\"\"\"")]
    [InlineData("\"\"\"a\"\"")]
    [InlineData("\"\"\"a\\\"\"\"")]
    [InlineData("\"\"\"\n\n")]
    public void An_open_block_string_is_refused_where_it_starts(string text) =>
        Assert.Equal("1:1 The block string has no closing triple quote.", TokenRefusal(text));

    [Theory]
    [InlineData("\"\"\"a\nb\"\"\"\n?", "3:1")]
    [InlineData("\"\"\"a\rb\"\"\" ?", "2:6")]
    [InlineData("\"\"\"a\r\n\r\n\"\"\" ?", "3:5")]
    public void Places_after_a_block_string_count_its_lines(string text, string place) =>
        Assert.Equal($"{place} Unexpected character \"?\".", TokenRefusal(text));

    [Fact]
    public void Four_quotes_at_the_end_leave_an_open_string() =>
        Assert.Equal("1:8 " + NotClosed, TokenRefusal("\"\"\"a\"\"\"\""));
}

using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void A_document_is_laid_out_with_two_spaces()
    {
        const string Expected = """"
            "Why"
            query Q("Which" $a: [Int!]! = [1, 2] @d(x: {y: null}), $b: T) @e {
              first: a(x: $a, y: "\"q\"") @skip(if: true) {
                ...F @include(if: $b)
                ... on T {
                  b
                }
                ... @live {
                  c
                }
              }
            }

            """
            Two
              lines
            """
            fragment F on T {
              d(x: """
              block
              """)
            }

            """";
        Assert.Equal(Expected, Printer.Print(Parse(Expected)));
        Assert.Equal(Expected, Printer.Print(Parse(Expected.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_query_of_fields_alone_is_short()
    {
        Assert.Equal("{\n  a\n}\n", Printer.Print(Parse("query { a }")));
        Assert.Equal("mutation {\n  a\n}\n", Printer.Print(Parse("mutation{a}")));
        Assert.Equal("query @d {\n  a\n}\n", Printer.Print(Parse("query @d{a}")));
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\u0000\u001F\u007F\u0085", "\"\\u0000\\u001F\\u007F\\u0085\"")]
    [InlineData("Đức \U0001F33E", "\"Đức \U0001F33E\"")]
    public void Strings_escape_what_they_must(string value, string expected) =>
        Assert.Equal(expected, Printer.Print(new StringValueNode(0, value, isBlock: false)));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\n\n  b")]
    [InlineData("  a")]
    [InlineData("  a\nb")]
    [InlineData("ends with \"")]
    [InlineData("ends with \\")]
    [InlineData("\"\"\"")]
    [InlineData("a \"\"\"\" b \"\"\"\"\"\" c \\\"\"\" d")]
    [InlineData("\"starts")]
    [InlineData("\t\u0000tab")]
    public void Block_strings_keep_their_value_and_kind(string value)
    {
        var read = Assert.IsType<StringValueNode>(Parser.ParseValue(Printer.Print(new StringValueNode(0, value, isBlock: true))));
        Assert.Equal((value, true), (read.Value, read.IsBlock));
    }

    [Theory]
    [InlineData("\na")]
    [InlineData("a\n")]
    [InlineData(" ")]
    [InlineData("  a\n b")]
    [InlineData("  a\n  b")]
    [InlineData("a\rb")]
    public void A_value_that_no_block_string_has_is_printed_in_quotes(string value)
    {
        var read = Assert.IsType<StringValueNode>(Parser.ParseValue(Printer.Print(new StringValueNode(0, value, isBlock: true))));
        Assert.Equal((value, false), (read.Value, read.IsBlock));
    }
}

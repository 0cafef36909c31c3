using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types;

public sealed class ValuePrinterTests
{
    [Theory]
    [InlineData("10", "10")]
    [InlineData("-1.50e3", "-1.50e3")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("ASC", "ASC")]
    [InlineData("[ ]", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[1,2 , [A B]]", "[1, 2, [A, B]]")]
    [InlineData("{by:[{name:ASC}] first:10}", "{by: [{name: ASC}], first: 10}")]
    [InlineData("\"Đồng Tháp\"", "\"Đồng Tháp\"")]
    [InlineData("\"a\\\"b\\\\c\\n\\t\\r\"", "\"a\\\"b\\\\c\\n\\t\\r\"")]
    [InlineData("\"\\u0000\\u007f\"", "\"\\u0000\\u007F\"")]
    [InlineData("\"\"\"two\nlines\"\"\"", "\"two\\nlines\"")]
    public void A_value_is_written_as_a_literal_on_one_line(string literal, string expected)
    {
        Assert.Equal(expected, ValuePrinter.Print(Parser.ParseValue(literal)));
    }

    [Fact]
    public void Every_string_reads_back_as_itself()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var value = WithoutLoneSurrogates(text.Get);
            return ((StringValueNode)Parser.ParseValue(ValuePrinter.Print(new StringValueNode(0, value, isBlock: false)))).Value == value;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void In_messages_a_value_is_cut_between_code_points()
    {
        var list = new ListValueNode(0, [.. Enumerable.Range(0, 1_000).Select(i => new IntValueNode(0, $"{i}"))]);
        var text = string.Concat(Enumerable.Repeat("a", 59).Append("🍵🍵"));

        Assert.Equal("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 1…", ValuePrinter.PrintShort(list));
        Assert.Equal(new string('a', 59) + "…", ValuePrinter.Shorten(text));
        Assert.Equal("short", ValuePrinter.Shorten("short"));
    }

    private static string WithoutLoneSurrogates(string text) =>
        new([.. text.Where(c => !char.IsSurrogate(c))]);
}

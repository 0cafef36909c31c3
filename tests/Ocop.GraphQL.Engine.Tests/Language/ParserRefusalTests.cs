using Ocop.GraphQL.Engine.Language;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class ParserRefusalTests
{
    [Theory]
    [InlineData("", "1:1 Expected a definition, found the end of the document.")]
    [InlineData("# only a comment", "1:17 Expected a definition, found the end of the document.")]
    [InlineData("}", "1:1 Expected a definition, found \"}\".")]
    [InlineData("Query { a }", "1:1 Expected a definition, found name \"Query\".")]
    [InlineData("\"why\" { a }", "1:7 Expected a definition after the description, found \"{\".")]
    [InlineData("\"a\" \"b\" query { a }", "1:5 Expected a definition after the description, found a string.")]
    [InlineData("{ a } b", "1:7 Expected a definition, found name \"b\".")]
    [InlineData("query Q R { a }", "1:9 Expected \"{\", found name \"R\".")]
    [InlineData("query Q", "1:8 Expected \"{\", found the end of the document.")]
    [InlineData("query Q() { a }", "1:9 Expected \"$\", found \")\".")]
    [InlineData("query ($) { a }", "1:9 Expected a name, found \")\".")]
    [InlineData("query ($a Int) { a }", "1:11 Expected \":\", found name \"Int\".")]
    [InlineData("query ($a: Int", "1:15 Expected \"$\", found the end of the document.")]
    [InlineData("query ($a: $b) { a }", "1:12 Expected a type, found \"$\".")]
    [InlineData("query ($a: Int!!) { a }", "1:16 Expected \"$\", found \"!\".")]
    [InlineData("query ($a: Int = $b) { a }", "1:18 Expected a value without variables, found \"$\".")]
    [InlineData("query ($a: Int = {b: [$b]}) { a }", "1:23 Expected a value without variables, found \"$\".")]
    [InlineData("query ($a: Int @d(b: $b)) { a }", "1:22 Expected a value without variables, found \"$\".")]
    [InlineData("fragment on on T { a }", "1:10 Expected the fragment's name, which cannot be \"on\", found name \"on\".")]
    [InlineData("fragment F T { a }", "1:12 Expected \"on\", found name \"T\".")]
    [InlineData("fragment F on [T] { a }", "1:15 Expected a type, found \"[\".")]
    [InlineData("fragment F($a: Int) on T { a }", "1:11 Expected \"on\", found \"(\".")]
    public void Definitions(string text, string expected) => AssertRefused(text, expected);

    [Theory]
    [InlineData("{", "1:2 Expected a field or a fragment, found the end of the document.")]
    [InlineData("{ }", "1:3 Expected a field or a fragment, found \"}\".")]
    [InlineData("{ a { } }", "1:7 Expected a field or a fragment, found \"}\".")]
    [InlineData("{ a", "1:4 Expected a field or a fragment, found the end of the document.")]
    [InlineData("{\n  a\n  1\n}", "3:3 Expected a field or a fragment, found number \"1\".")]
    [InlineData("{ a: }", "1:6 Expected a name, found \"}\".")]
    [InlineData("{ a: b: c }", "1:7 Expected a field or a fragment, found \":\".")]
    [InlineData("{ ... }", "1:7 Expected \"{\", found \"}\".")]
    [InlineData("{ ...on }", "1:9 Expected a type, found \"}\".")]
    [InlineData("{ ... on T }", "1:12 Expected \"{\", found \"}\".")]
    [InlineData("{ ...F(a: 1) }", "1:7 Expected a field or a fragment, found \"(\".")]
    [InlineData("{ a() }", "1:5 Expected a name, found \")\".")]
    [InlineData("{ a(x) }", "1:6 Expected \":\", found \")\".")]
    [InlineData("{ a(x:) }", "1:7 Expected a value, found \")\".")]
    [InlineData("{ a(x: 1 }", "1:10 Expected a name, found \"}\".")]
    [InlineData("{ a @ }", "1:7 Expected a name, found \"}\".")]
    [InlineData("{ a @d() }", "1:8 Expected a name, found \")\".")]
    [InlineData("{ a \"text\" }", "1:5 Expected a field or a fragment, found a string.")]
    [InlineData("{ a \"\"\"text\"\"\" }", "1:5 Expected a field or a fragment, found a block string.")]
    public void Selections(string text, string expected) => AssertRefused(text, expected);

    [Theory]
    [InlineData("{ a(x: [1) }", "1:10 Expected a value, found \")\".")]
    [InlineData("{ a(x: {1: 2}) }", "1:9 Expected a name, found number \"1\".")]
    [InlineData("{ a(x: {b 2}) }", "1:11 Expected \":\", found number \"2\".")]
    [InlineData("{ a(x: {\"b\": 2}) }", "1:9 Expected a name, found a string.")]
    [InlineData("{ a(x: $1) }", "1:9 Expected a name, found number \"1\".")]
    [InlineData("{ a(x: ...) }", "1:8 Expected a value, found \"...\".")]
    public void Values(string text, string expected) => AssertRefused(text, expected);

    [Fact]
    public void Long_names_are_quoted_in_part() => AssertRefused(
        new string('x', 200), $"1:1 Expected a definition, found name \"{new string('x', 40)}…\".");

    [Theory]
    [InlineData(new byte[] { 0x7B, 0xFF, 0x7D }, "1:2", "0xFF at offset 1")]
    [InlineData(new byte[] { 0x7B, 0x0A, 0x23, 0xC3 }, "2:2", "0xC3 at offset 3")]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 }, "1:2", "0xED at offset 1")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "1:1", "0xC0 at offset 0")]
    [InlineData(new byte[] { 0x61, 0xF4, 0x90, 0x80, 0x80 }, "1:2", "0xF4 at offset 1")]
    public void Bytes_that_are_not_UTF_8_are_refused_and_not_replaced(byte[] text, string place, string what) =>
        Assert.Equal($"{place} SYNTAX_ERROR The document is not UTF-8: byte {what} is not valid there.", Refusal(new SourceText(text)));

    private static void AssertRefused(string text, string expected)
    {
        var place = expected.Split(' ', 2);
        Assert.Equal($"{place[0]} SYNTAX_ERROR {place[1]}", Refusal(text));
    }
}

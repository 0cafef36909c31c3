using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class TypeSystemParserTests
{
    [Fact]
    public void Every_definition_is_read_and_printed_with_members_on_lines_of_their_own()
    {
        const string Expected = """"
            """
            The schema.
            """
            schema @d(a: [1]) {
              query: Query
              mutation: M
              subscription: S
            }

            """
            Two
              lines
            """
            directive @d(
              """
              An argument.
              """
              a: [Int!]! = [1, 2] @e
              b: T
            ) repeatable on QUERY | INPUT_FIELD_DEFINITION

            directive @e on FIELD

            "\u0007"
            scalar Date @specifiedBy(url: "https://example.org")

            type Query implements A & B @d {
              """
              A field.
              """
              a(
                b: Int = 1
              ): [T!]! @deprecated

              type: input
            }

            type Empty

            interface Node implements A @d {
              id: ID!
            }

            union U @d = A | B

            union None

            enum E @d {
              """
              A value.
              """
              A

              enum @deprecated(reason: "x")
            }

            input In @oneOf {
              a: Int = 1 @d

              b: [String!]
            }

            extend schema @d

            extend schema {
              query: Q
            }

            extend scalar Date @d

            extend type Query implements C

            extend type Query @d

            extend type Query {
              c: Int
            }

            extend interface Node implements C

            extend union U = C

            extend enum E {
              C
            }

            extend input In {
              c: Int
            }

            """";
        Assert.Equal(Expected, Printer.Print(Parse(Expected)));
    }

    [Theory]
    [InlineData("type T implements & A & B { a: Int }", "type T implements A & B {\n  a: Int\n}\n")]
    [InlineData("union U = | A | B", "union U = A | B\n")]
    [InlineData("directive @d on | FIELD | QUERY", "directive @d on FIELD | QUERY\n")]
    [InlineData("\"why\" type T", "\"\"\"\nwhy\n\"\"\"\ntype T\n")]
    [InlineData("\"\" type T", "\"\"\ntype T\n")]
    [InlineData("directive @repeatable repeatable on FIELD", "directive @repeatable repeatable on FIELD\n")]
    [InlineData("type type{type(input:enum=scalar@on):union@on}", "type type {\n  type(\n    input: enum = scalar @on\n  ): union @on\n}\n")]
    [InlineData("enum E{on,type ,}", "enum E {\n  on\n\n  type\n}\n")]
    public void Other_forms_mean_the_same(string text, string expected) => Assert.Equal(expected, Printer.Print(Parse(text)));

    [Fact]
    public void Behind_a_type_a_query_is_printed_with_its_keyword() => Assert.Equal(
        "type T\n\nquery {\n  a\n}\n\n{\n  b\n}\n", Printer.Print(Parse("type T query { a } { b }")));

    [Fact]
    public void Nodes_keep_what_stands_in_the_text()
    {
        var document = Parse("\"why\" type T implements A { \"what\" a(b: Int = 1 @x): [T!] @y } extend type T @z { c: Int } { a }");

        var type = Assert.IsType<ObjectDefinition>(document.Definitions[0]);
        Assert.Equal(("T", "why", false, 6), (type.Name, type.Description, type.IsExtension, type.Position));
        var field = Assert.Single(type.Fields);
        Assert.Equal(("a", "what", "[T!]", 35), (field.Name, field.Description, field.Type.ToString(), field.Position));
        Assert.Equal("x", field.Arguments[0].Directives[0].Name);
        Assert.Equal("1", ((IntValueNode)field.Arguments[0].DefaultValue!).Text);
        var extension = Assert.IsType<ObjectDefinition>(document.Definitions[1]);
        Assert.Equal((true, 63, "z"), (extension.IsExtension, extension.Position, extension.Directives[0].Name));
        Assert.IsType<OperationDefinition>(document.Definitions[2]);
    }

    [Theory]
    [InlineData("extend", "1:7 Expected the schema or a kind of type to extend, found the end of the document.")]
    [InlineData("extend query { a }", "1:8 Expected the schema or a kind of type to extend, found name \"query\".")]
    [InlineData("extend directive @d on FIELD", "1:8 Expected the schema or a kind of type to extend, found name \"directive\".")]
    [InlineData("\"why\" extend type T @d", "1:7 Expected a definition after the description, found name \"extend\".")]
    [InlineData("\"why\"", "1:6 Expected a definition after the description, found the end of the document.")]
    [InlineData("extend schema", "1:14 Expected what the extension adds, found the end of the document.")]
    [InlineData("extend scalar S", "1:16 Expected what the extension adds, found the end of the document.")]
    [InlineData("extend type T", "1:14 Expected what the extension adds, found the end of the document.")]
    [InlineData("extend interface T", "1:19 Expected what the extension adds, found the end of the document.")]
    [InlineData("extend union T", "1:15 Expected what the extension adds, found the end of the document.")]
    [InlineData("extend enum T", "1:14 Expected what the extension adds, found the end of the document.")]
    [InlineData("extend input T type A", "1:16 Expected what the extension adds, found name \"type\".")]
    [InlineData("schema", "1:7 Expected \"{\", found the end of the document.")]
    [InlineData("schema @d", "1:10 Expected \"{\", found the end of the document.")]
    [InlineData("schema { }", "1:10 Expected query, mutation or subscription, found \"}\".")]
    [InlineData("schema { Query: Q }", "1:10 Expected query, mutation or subscription, found name \"Query\".")]
    [InlineData("schema { query Q }", "1:16 Expected \":\", found name \"Q\".")]
    [InlineData("schema { query: [Q] }", "1:17 Expected a type, found \"[\".")]
    [InlineData("type", "1:5 Expected a name, found the end of the document.")]
    [InlineData("type T { }", "1:10 Expected a name, found \"}\".")]
    [InlineData("type T { a }", "1:12 Expected \":\", found \"}\".")]
    [InlineData("type T { a: }", "1:13 Expected a type, found \"}\".")]
    [InlineData("type T { a(): Int }", "1:12 Expected a name, found \")\".")]
    [InlineData("type T { a(b: Int = $c): Int }", "1:21 Expected a value without variables, found \"$\".")]
    [InlineData("type T { a: Int @d(b: $c) }", "1:23 Expected a value without variables, found \"$\".")]
    [InlineData("type T implements { a: Int }", "1:19 Expected a type, found \"{\".")]
    [InlineData("type T implements A, B { a: Int }", "1:22 Expected a definition, found name \"B\".")]
    [InlineData("type T @d implements A { a: Int }", "1:11 Expected a definition, found name \"implements\".")]
    [InlineData("union U =", "1:10 Expected a type, found the end of the document.")]
    [InlineData("union U = A |", "1:14 Expected a type, found the end of the document.")]
    [InlineData("union U = || A", "1:12 Expected a type, found \"|\".")]
    [InlineData("enum E { }", "1:10 Expected a name, found \"}\".")]
    [InlineData("enum E { true }", "1:10 Expected an enum value, which cannot be true, false or null, found name \"true\".")]
    [InlineData("enum E { A false }", "1:12 Expected an enum value, which cannot be true, false or null, found name \"false\".")]
    [InlineData("enum E { \"x\" null }", "1:14 Expected an enum value, which cannot be true, false or null, found name \"null\".")]
    [InlineData("input In { }", "1:12 Expected a name, found \"}\".")]
    [InlineData("input In { a(b: Int): Int }", "1:13 Expected \":\", found \"(\".")]
    [InlineData("directive d on FIELD", "1:11 Expected \"@\", found name \"d\".")]
    [InlineData("directive @d", "1:13 Expected \"on\", found the end of the document.")]
    [InlineData("directive @d on", "1:16 Expected a name, found the end of the document.")]
    [InlineData("directive @d on field", "1:17 Expected a place where directives may stand, found name \"field\".")]
    [InlineData("directive @d on FIELD |", "1:24 Expected a name, found the end of the document.")]
    [InlineData("directive @d repeatable repeatable on FIELD", "1:25 Expected \"on\", found name \"repeatable\".")]
    public void What_the_grammar_does_not_have_is_refused(string text, string expected)
    {
        var place = expected.Split(' ', 2);
        Assert.Equal($"{place[0]} SYNTAX_ERROR {place[1]}", Refusal(text));
    }

    [Theory]
    [InlineData("type T { a: ", "[")]
    [InlineData("input T { a: Int = ", "[")]
    [InlineData("input T { a: Int = ", "{a:")]
    [InlineData("type T @d(a: ", "[")]
    [InlineData("schema @d(a: ", "{a: ")]
    [InlineData("directive @d(a: ", "[")]
    public void Nesting_a_hundred_thousand_levels_is_refused_and_does_not_exhaust_the_stack(string start, string part)
    {
        var text = start + string.Concat(Enumerable.Repeat(part, 100_000));
        var limits = new ParserLimits { MaxTokens = int.MaxValue, MaxDepth = ParserLimits.HighestDepth };
        Assert.Contains(" TOO_DEEP ", Refusal(text, limits), StringComparison.Ordinal);
    }
}

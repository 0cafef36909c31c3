using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using static Ocop.GraphQL.Engine.Tests.Language.SyntaxHarness;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void Reads_every_part_of_an_operation()
    {
        var operation = Assert.IsType<OperationDefinition>(Assert.Single(Parse(
            "\"Says why\" query Q(\"Where\" $a: [Int!]! = [1] @d(x: 2), $b: T) @e { f }").Definitions));
        Assert.Equal(("Says why", OperationKind.Query, "Q"), (operation.Description, operation.Kind, operation.Name));
        Assert.Equal(11, operation.Position);
        Assert.Equal(["a", "b"], operation.Variables.Select(v => v.Variable.Name));
        var first = operation.Variables[0];
        Assert.Equal(("Where", "[Int!]!", 27), (first.Description, first.Type.ToString(), first.Position));
        Assert.Equal("1", Assert.IsType<IntValueNode>(Assert.Single(Assert.IsType<ListValueNode>(first.DefaultValue).Items)).Text);
        Assert.Equal("d", Assert.Single(first.Directives).Name);
        Assert.Null(operation.Variables[1].DefaultValue);
        Assert.Equal("e", Assert.Single(operation.Directives).Name);
    }

    [Theory]
    [InlineData("{ a }", OperationKind.Query)]
    [InlineData("query { a }", OperationKind.Query)]
    [InlineData("mutation { a }", OperationKind.Mutation)]
    [InlineData("subscription { a }", OperationKind.Subscription)]
    public void Reads_anonymous_operations(string text, OperationKind kind)
    {
        var operation = Assert.IsType<OperationDefinition>(Assert.Single(Parse(text).Definitions));
        Assert.Equal((kind, null), (operation.Kind, operation.Name));
    }

    [Fact]
    public void Reads_every_part_of_a_fragment()
    {
        var fragment = Assert.IsType<FragmentDefinition>(Assert.Single(Parse("\"\"\"\n  Says why\n\"\"\" fragment F on T @d { a }").Definitions));
        Assert.Equal(("Says why", "F", "T"), (fragment.Description, fragment.Name, fragment.TypeCondition.Name));
        Assert.Equal("d", Assert.Single(fragment.Directives).Name);
    }

    [Fact]
    public void Reads_every_kind_of_selection()
    {
        var selections = Assert.IsType<OperationDefinition>(Parse(
            "{ a b: c(x: 1, y: $z) @d { e } ...F @g ... on T @h { i } ... @j { k } ... { l } }").Definitions[0]).SelectionSet.Selections;
        Assert.Equal([2, 4, 31, 39, 57, 70], selections.Select(s => s.Position));
        var plain = Assert.IsType<FieldNode>(selections[0]);
        Assert.Equal((null, "a", "a", null), (plain.Alias, plain.Name, plain.ResponseName, plain.SelectionSet));
        var full = Assert.IsType<FieldNode>(selections[1]);
        Assert.Equal(("b", "c", "b"), (full.Alias, full.Name, full.ResponseName));
        Assert.Equal(["x", "y"], full.Arguments.Select(a => a.Name));
        Assert.Equal("z", Assert.IsType<VariableNode>(full.Arguments[1].Value).Name);
        Assert.Equal(("F", "g"), (Assert.IsType<FragmentSpread>(selections[2]).Name, selections[2].Directives[0].Name));
        Assert.Equal("T", Assert.IsType<InlineFragment>(selections[3]).TypeCondition?.Name);
        Assert.Null(Assert.IsType<InlineFragment>(selections[4]).TypeCondition);
        Assert.Empty(Assert.IsType<InlineFragment>(selections[5]).Directives);
    }

    [Theory]
    [InlineData("{ query mutation subscription fragment on true false null }")]
    [InlineData("query query($on: on, $true: true) { on: null(true: $true, null: null) @on @true }")]
    [InlineData("fragment query on on { a } fragment true on true { a }")]
    [InlineData("{ ... on on { a } ...true ...fragment }")]
    [InlineData("{ a(x: {on: on, query: query, true: true}) }")]
    public void Keywords_are_names(string text) => Assert.Equal(text, Printed(text));

    [Fact]
    public void Commas_are_ignored_everywhere() =>
        Assert.Equal(Printed("query(,$a:,[Int,],,$b:Int,),{,a,(,x:,1,,y:,2,),b,}"), Printed("query($a: [Int] $b: Int) { a(x: 1 y: 2) b }"));

    [Theory]
    [InlineData("Int", "Int")]
    [InlineData("Int !", "Int!")]
    [InlineData("[ Int ]", "[Int]")]
    [InlineData("[[Int!]!]!", "[[Int!]!]!")]
    public void Reads_type_references(string text, string expected) => Assert.Equal(expected, Parser.ParseType(text).ToString());

    [Theory]
    [InlineData("", "\"\" is no type reference. Expected a type, found the end of the document.")]
    [InlineData("Int!!", "\"Int!!\" is no type reference. Expected the end of the document, found \"!\".")]
    [InlineData("[Int", "\"[Int\" is no type reference. Expected \"]\", found the end of the document.")]
    [InlineData("[]", "\"[]\" is no type reference. Expected a type, found \"]\".")]
    public void Refuses_what_is_no_type_reference(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => Parser.ParseType(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1")]
    [InlineData("-1.5e3")]
    [InlineData("\"a\\nb\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("ASC")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{a: [1, {b: null}], c: D}")]
    public void Reads_constant_values(string text) => Assert.Equal(text, Printer.Print(Parser.ParseValue(text)));

    [Theory]
    [InlineData("$a", "\"$a\" is no constant value. Expected a value without variables, found \"$\".")]
    [InlineData("[$a]", "\"[$a]\" is no constant value. Expected a value without variables, found \"$\".")]
    [InlineData("1 2", "\"1 2\" is no constant value. Expected the end of the document, found number \"2\".")]
    public void Refuses_what_is_no_constant_value(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<ArgumentException>(() => Parser.ParseValue(text)).Message, StringComparison.Ordinal);

    private static string Printed(string text) => string.Join(' ', Printer.Print(Parse(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

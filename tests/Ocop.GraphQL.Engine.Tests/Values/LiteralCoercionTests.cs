using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Values;

public sealed class LiteralCoercionTests
{
    private static readonly Variables Given = new(new InputObject(
    [
        new("text", "abc"), new("number", 123), new("none", null), new("way", "NORTH"), new("list", new object?[] { 1, 2 }),
    ]));

    // Section 3.11, the table of list coercion.
    [Theory]
    [InlineData("[Int]", "[1, 2, 3]", "[1, 2, 3]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "[1, null]", "[1, null]")]
    [InlineData("[Int]", "[]", "[]")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1], [2, 3]]")]
    [InlineData("[[Int]]", "[1, 2, 3]", "[[1], [2], [3]]")]
    [InlineData("[[Int]]", "[1, null, [2]]", "[[1], null, [2]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "null", "null")]
    [InlineData("[[Int!]!]!", "7", "[[7]]")]
    [InlineData("[Direction!]", "NORTH", "[\"NORTH\"]")]
    // Section 3.12.
    [InlineData("Int!", "1", "1")]
    // Section 3.9.
    [InlineData("Direction", "SOUTH", "\"SOUTH\"")]
    [InlineData("Direction", "null", "null")]
    // Section 3.10, the table of input objects.
    [InlineData("Example", "{a: \"abc\", b: 123}", "{a: \"abc\", b: 123}")]
    [InlineData("Example", "{a: null, b: 123}", "{a: null, b: 123}")]
    [InlineData("Example", "{b: 123}", "{b: 123}")]
    [InlineData("Example", "{b: 123, a: \"x\"}", "{a: \"x\", b: 123}")]
    [InlineData("ExampleOneOf", "{a: \"abc\"}", "{a: \"abc\"}")]
    [InlineData("ExampleOneOf", "{b: 123}", "{b: 123}")]
    // Defaults of fields, which are coerced themselves.
    [InlineData("Range", "{}", "{gte: 3}")]
    [InlineData("Range", "{gte: null, in: 5}", "{gte: null, in: [5]}")]
    [InlineData("Filter", "{}", "{way: \"SOUTH\", ranges: [{gte: 3}]}")]
    [InlineData("Filter", "{and: {way: NORTH, ranges: []}, ranges: null}", "{and: [{way: \"NORTH\", ranges: []}], way: \"SOUTH\", ranges: null}")]
    public void A_literal_is_accepted(string type, string literal, string expected)
    {
        Assert.Equal(expected, Coerce(type, Parser.ParseValue(literal)));
        Assert.Empty(LiteralCoercion.FindProblems(CoercionSchema.TypeOf(type), Parser.ParseValue(literal)));
    }

    [Theory]
    [InlineData("[Int]", "[1, \"b\", true]", "[1]: Int cannot represent \"b\": it is not an integer.", "[2]: Int cannot represent true: it is not an integer.")]
    [InlineData("[[Int]]", "[[1], [\"x\"]]", "[1][0]: Int cannot represent \"x\": it is not an integer.")]
    [InlineData("[Int!]", "[1, null]", "[1]: Int! cannot be null.")]
    [InlineData("[Int]!", "null", ": [Int]! cannot be null.")]
    [InlineData("[Int]", "\"x\"", ": Int cannot represent \"x\": it is not an integer.")]
    [InlineData("Int!", "null", ": Int! cannot be null.")]
    [InlineData("Direction", "WEST", ": Direction has no value WEST.")]
    [InlineData("Direction", "\"NORTH\"", ": Direction cannot represent \"NORTH\": it is not the name of a value.")]
    [InlineData("Direction", "1", ": Direction cannot represent 1: it is not the name of a value.")]
    [InlineData("Example", "\"abc123\"", ": Example cannot represent \"abc123\": it is not an input object.")]
    [InlineData("Example", "{a: \"abc\", b: \"123\"}", ".b: Int cannot represent \"123\": it is not an integer.")]
    [InlineData("Example", "{a: \"abc\"}", ".b: Int! is required, but nothing is given.")]
    [InlineData("Example", "{b: null}", ".b: Int! cannot be null.")]
    [InlineData("Example", "{b: 123, c: \"xyz\"}", ": Example has no field c.")]
    [InlineData("Example", "{b: 123, b: 124}", ": Example is given the field b twice.")]
    [InlineData("Filter", "{stars: {gte: \"a\", nin: 1}}", ".stars.gte: Int cannot represent \"a\": it is not an integer.", ".stars: Range has no field nin.")]
    [InlineData("Filter", "{and: [{stars: {in: [1, 2.5]}}]}", ".and[0].stars.in[1]: Int cannot represent 2.5: it is not an integer.")]
    [InlineData("Filter", "{way: null}", ".way: Direction! cannot be null.")]
    [InlineData("ExampleOneOf", "{a: \"abc\", b: 123}", ": ExampleOneOf takes exactly one field, but 2 are given.")]
    [InlineData("ExampleOneOf", "{a: null, b: 123}", ": ExampleOneOf takes exactly one field, but 2 are given.", ".a: String! cannot be null.")]
    [InlineData("ExampleOneOf", "{a: null}", ".a: String! cannot be null.")]
    [InlineData("ExampleOneOf", "{}", ": ExampleOneOf takes exactly one field, but 0 are given.")]
    [InlineData("ExampleOneOf", "{c: 1}", ": ExampleOneOf has no field c.")]
    [InlineData("ExampleOneOf", "{b: \"123\"}", ".b: Int cannot represent \"123\": it is not an integer.")]
    [InlineData("ExampleOneOf", "\"abc\"", ": ExampleOneOf cannot represent \"abc\": it is not an input object.")]
    public void A_literal_is_refused(string type, string literal, params string[] expected)
    {
        var problems = LiteralCoercion.FindProblems(CoercionSchema.TypeOf(type), Parser.ParseValue(literal));

        Assert.Equal(expected, problems.Select(problem => $"{problem.Path}: {problem.Message}"));
        Assert.Equal(expected[0], Coerce(type, Parser.ParseValue(literal)));
    }

    [Theory]
    [InlineData("[Int]", "[$number, $absent, $none]", "[123, null, null]")]
    [InlineData("[Int]", "$list", "[1, 2]")]
    [InlineData("[Int!]", "[$absent]", "[0]: Int! cannot be null, and $absent is absent.")]
    [InlineData("[Int!]", "[1, $none]", "[1]: Int! cannot be null, and $none is null.")]
    [InlineData("Example", "{a: $absent, b: $number}", "{b: 123}")]
    [InlineData("Example", "{a: $none, b: $number}", "{a: null, b: 123}")]
    [InlineData("Example", "{b: $absent}", ".b: Int! is required, but nothing is given.")]
    [InlineData("Example", "{b: $none}", ".b: Int! cannot be null, and $none is null.")]
    [InlineData("Filter", "{way: $absent, ranges: []}", "{way: \"SOUTH\", ranges: []}")]
    [InlineData("Filter", "{way: $way, ranges: []}", "{way: \"NORTH\", ranges: []}")]
    [InlineData("Filter", "{way: $none}", ".way: Direction! cannot be null, and $none is null.")]
    [InlineData("ExampleOneOf", "{a: $text}", "{a: \"abc\"}")]
    [InlineData("ExampleOneOf", "{b: $number}", "{b: 123}")]
    [InlineData("ExampleOneOf", "{a: $absent}", ".a: ExampleOneOf takes exactly one field, but the variable of this one is absent.")]
    [InlineData("ExampleOneOf", "{a: $none}", ".a: String! cannot be null, and $none is null.")]
    [InlineData("ExampleOneOf", "{a: $text, b: $absent}", ": ExampleOneOf takes exactly one field, but 2 are given.")]
    public void A_variable_in_a_literal_is_its_value_or_absent(string type, string literal, string expected)
    {
        Assert.Equal(expected, Coerce(type, ValueWithVariables(literal)));
    }

    [Theory]
    [InlineData("[1, {a: [X]}]", true)]
    [InlineData("$a", false)]
    [InlineData("[1, [$a]]", false)]
    [InlineData("{a: {b: $a}}", false)]
    public void A_literal_is_constant_when_no_variable_is_in_it(string literal, bool expected)
    {
        Assert.Equal(expected, LiteralCoercion.IsConstant(ValueWithVariables(literal)));
    }

    [Fact]
    public void Checking_a_literal_takes_its_variables_as_right_and_goes_on_beside_them()
    {
        var problems = LiteralCoercion.FindProblems(CoercionSchema.TypeOf("Example!"), ValueWithVariables("{a: $x, b: \"1\"}"));

        Assert.Equal([".b: Int cannot represent \"1\": it is not an integer."], problems.Select(p => $"{p.Path}: {p.Message}"));
    }

    [Fact]
    public void A_literal_full_of_mistakes_has_a_bounded_number_of_problems()
    {
        var literal = new ListValueNode(0, [.. Enumerable.Repeat(new BooleanValueNode(0, true), 10_000)]);

        Assert.Equal(20, LiteralCoercion.FindProblems(CoercionSchema.TypeOf("[Int]"), literal).Count);
    }

    private static string Coerce(string type, ValueNode literal) =>
        LiteralCoercion.Coerce(CoercionSchema.TypeOf(type), literal, Given, out var value) is { } problem
            ? $"{problem.Path}: {problem.Message}"
            : Coerced.Show(value);

    // Constants may name no variable, so a document carries the value.
    private static ValueNode ValueWithVariables(string literal)
    {
        var document = Parser.Parse(new SourceText(System.Text.Encoding.UTF8.GetBytes($"{{ f(value: {literal}) }}"))).Document!;
        return ((FieldNode)((OperationDefinition)document.Definitions[0]).SelectionSet.Selections[0]).Arguments[0].Value;
    }
}

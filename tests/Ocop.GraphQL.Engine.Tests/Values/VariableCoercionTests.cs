using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Values;

public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("$a: Int", "{\"a\": 1}", "{a: 1}")]
    [InlineData("$a: Int", "{\"a\": 1.0}", "{a: 1}")]
    [InlineData("$a: Int", "{\"a\": null}", "{a: null}")]
    [InlineData("$a: Int", "{}", "{}")]
    [InlineData("$a: Int = 3", "{}", "{a: 3}")]
    [InlineData("$a: Int = 3", "{\"a\": null}", "{a: null}")]
    [InlineData("$a: Int = 3", "{\"a\": 4}", "{a: 4}")]
    [InlineData("$a: Int! = 3", "{}", "{a: 3}")]
    [InlineData("$a: Int = null", "{}", "{a: null}")]
    [InlineData("$a: [Int!] = 3", "{}", "{a: [3]}")]
    [InlineData("$a: Range = {}", "{}", "{a: {gte: 3}}")]
    [InlineData("$a: Range", "{\"a\": {\"lte\": 5}}", "{a: {gte: 3, lte: 5}}")]
    [InlineData("$a: Direction", "{\"a\": \"NORTH\"}", "{a: \"NORTH\"}")]
    [InlineData("$a: ID", "{\"a\": 7}", "{a: \"7\"}")]
    [InlineData("$a: [[Int]]", "{\"a\": [1, 2]}", "{a: [[1], [2]]}")]
    [InlineData("$a: [Int]", "{\"a\": 1}", "{a: [1]}")]
    [InlineData("$a: ExampleOneOf", "{\"a\": {\"b\": 123}}", "{a: {b: 123}}")]
    [InlineData("$b: Int, $a: String", "{\"a\": \"x\", \"b\": 1}", "{b: 1, a: \"x\"}")]
    [InlineData("$a: Int", "{\"a\": 1, \"other\": {\"x\": []}}", "{a: 1}")]
    [InlineData("$a: Int", "{\"a\": 1, \"a\": 2}", "{a: 2}")]
    public void Values_are_coerced_in_the_order_of_definition(string definitions, string json, string expected)
    {
        var result = Coerce(definitions, json);

        Assert.True(result.Succeeded);
        Assert.Equal(expected, Coerced.Show(result.Variables.Entries));
    }

    [Theory]
    [InlineData("$a: Int!", "{}", "MISSING_VARIABLE: The variable $a is missing: its type is Int! and it has no default.")]
    [InlineData("$a: Int!", "{\"a\": null}", "WRONG_VARIABLE: Wrong value at $a: Int! cannot be null.")]
    [InlineData("$a: Int! = 3", "{\"a\": null}", "WRONG_VARIABLE: Wrong value at $a: Int! cannot be null.")]
    [InlineData("$a: Int", "{\"a\": \"x\"}", "WRONG_VARIABLE: Wrong value at $a: Int cannot represent \"x\": it is not an integer.")]
    [InlineData("$a: Direction", "{\"a\": \"WEST\"}", "WRONG_VARIABLE: Wrong value at $a: Direction has no value WEST.")]
    [InlineData("$a: Direction", "{\"a\": 1}", "WRONG_VARIABLE: Wrong value at $a: Direction cannot represent 1: it is not the name of a value.")]
    [InlineData("$a: [Int!]", "{\"a\": [1, null]}", "WRONG_VARIABLE: Wrong value at $a[1]: Int! cannot be null.")]
    [InlineData("$a: Example", "{\"a\": []}", "WRONG_VARIABLE: Wrong value at $a: Example cannot represent []: it is not an input object.")]
    [InlineData("$a: Example", "{\"a\": {\"a\": \"x\"}}", "WRONG_VARIABLE: Wrong value at $a.b: Int! is required, but nothing is given.")]
    [InlineData("$a: ExampleOneOf", "{\"a\": {\"a\": \"x\", \"b\": 1}}", "WRONG_VARIABLE: Wrong value at $a: ExampleOneOf takes exactly one field, but 2 are given.")]
    [InlineData("$a: ExampleOneOf", "{\"a\": {\"a\": null}}", "WRONG_VARIABLE: Wrong value at $a.a: String! cannot be null.")]
    [InlineData("$where: Filter", "{\"where\": {\"stars\": {\"gte\": \"a\"}}}", "WRONG_VARIABLE: Wrong value at $where.stars.gte: Int cannot represent \"a\": it is not an integer.")]
    [InlineData("$where: Filter", "{\"where\": {\"starz\": 1}}", "WRONG_VARIABLE: Wrong value at $where: Filter has no field starz.")]
    public void A_wrong_value_is_a_request_error_that_says_where(string definitions, string json, string expected)
    {
        var error = Assert.Single(Coerce(definitions, json).Errors);

        Assert.Equal(expected, error.ToString());
        Assert.Null(error.Path);
    }

    [Fact]
    public void All_errors_are_told_each_at_its_variable_s_definition()
    {
        var result = Coerce("$a: Int!,\n  $b: [Int!]!", "{\"b\": [\"x\", null]}");

        Assert.False(result.Succeeded);
        Assert.Equal(
            ["1:9 The variable $a is missing: its type is Int! and it has no default.",
             "2:3 Wrong value at $b[0]: Int cannot represent \"x\": it is not an integer.",
             "2:3 Wrong value at $b[1]: Int! cannot be null."],
            result.Errors.Select(error => $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}"));
    }

    [Fact]
    public void Without_given_variables_only_defaults_count()
    {
        Assert.Equal("{b: 2}", Coerced.Show(Coerce("$a: Int, $b: Int = 2", null).Variables!.Entries));
    }

    [Fact]
    public void An_operation_without_variables_ignores_what_is_given()
    {
        Assert.Same(Variables.None, Coerce("", "{\"a\": 1}").Variables);
    }

    [Fact]
    public void A_request_gets_a_bounded_number_of_errors()
    {
        var wrong = string.Join(",", Enumerable.Repeat("\"x\"", 1_000));

        Assert.Equal(VariableCoercion.MostErrors, Coerce("$a: [Int], $b: Int!", $"{{\"a\": [{wrong}]}}").Errors.Count);
    }

    private static VariableResult Coerce(string definitions, string? json)
    {
        var head = definitions.Length == 0 ? "query Q" : $"query Q({definitions})";
        var source = new SourceText(Encoding.UTF8.GetBytes($"{head} {{ f }}"));
        var operation = (OperationDefinition)Parser.Parse(source).Document!.Definitions[0];
        return new VariableCoercion(CoercionSchema.Schema, source, operation).Coerce(json is null ? null : Json.Object(json));
    }
}

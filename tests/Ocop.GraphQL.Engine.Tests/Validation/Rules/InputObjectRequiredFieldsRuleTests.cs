using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class InputObjectRequiredFieldsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new InputObjectRequiredFieldsRule(context), "Input-Object-Required-Fields");

    [Theory]
    [InlineData("{ complex(input: {count: 1}) }")]
    [InlineData("{ complex(input: {count: $a}) }")]
    [InlineData("{ complex(input: {count: null}) }")]
    [InlineData("{ unknown(a: {}) findDog(searchBy: {}) { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ complex(input: {}) }",
        "1:18 MISSING_INPUT_FIELD ComplexInput requires the field count of type Int!.")]
    [InlineData(
        "{ complex(input: {name: \"a\", inner: {name: \"b\"}}) }",
        "1:18 MISSING_INPUT_FIELD ComplexInput requires the field count of type Int!.",
        "1:37 MISSING_INPUT_FIELD ComplexInput requires the field count of type Int!.")]
    [InlineData(
        "query ($a: [ComplexInput] = [{name: \"a\"}]) { findDog(searchBy: {owner: {}}) { name } }",
        "1:30 MISSING_INPUT_FIELD ComplexInput requires the field count of type Int!.",
        "1:72 MISSING_INPUT_FIELD ComplexInput requires the field count of type Int!.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

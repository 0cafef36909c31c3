using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class InputObjectFieldUniquenessRuleTests
{
    private static readonly RuleHarness Rule = new(context => new InputObjectFieldUniquenessRule(context), "Input-Object-Field-Uniqueness");

    [Theory]
    [InlineData("{ complex(input: {name: \"a\", owner: \"b\", inner: {name: \"c\"}}) }")]
    [InlineData("{ unknown(a: [{b: 1}, {b: 1}]) }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ complex(input: {name: \"a\", name: \"a\", name: \"b\"}) }",
        "1:19 1:30 DUPLICATE_INPUT_FIELD The field name of an input object is given more than once.",
        "1:19 1:41 DUPLICATE_INPUT_FIELD The field name of an input object is given more than once.")]
    [InlineData(
        "{ unknown(a: {b: {c: 1, c: 1}}) }",
        "1:19 1:25 DUPLICATE_INPUT_FIELD The field c of an input object is given more than once.")]
    [InlineData(
        "query ($a: ComplexInput = {count: 1, count: 2}) { dog { name } }",
        "1:28 1:38 DUPLICATE_INPUT_FIELD The field count of an input object is given more than once.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

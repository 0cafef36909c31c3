using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class VariableUniquenessRuleTests
{
    private static readonly RuleHarness Rule = new(context => new VariableUniquenessRule(context), "Variable-Uniqueness");

    [Theory]
    [InlineData("query A($a: Int, $b: Int) { dog { name } } query B($a: Int) { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "query ($a: Boolean, $a: Boolean, $b: Int, $a: Int) { dog { name } }",
        "1:8 1:21 DUPLICATE_VARIABLE There is more than one variable $a.",
        "1:8 1:43 DUPLICATE_VARIABLE There is more than one variable $a.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

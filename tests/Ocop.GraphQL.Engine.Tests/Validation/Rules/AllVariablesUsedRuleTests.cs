using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class AllVariablesUsedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new AllVariablesUsedRule(context), "All-Variables-Used");

    [Theory]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query ($a: Boolean!) { ...F } fragment F on Query { dog { ...G } } fragment G on Dog { name @skip(if: $a) }")]
    [InlineData("query ($a: Int, $b: String) { complex(input: {count: $a, tags: [$b]}) }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "query ($a: Boolean) { dog { isHouseTrained } }",
        "1:8 UNUSED_VARIABLE The operation does not use $a.")]
    [InlineData(
        """
        query Q($a: Boolean, $b: Int) { dog { ...F } }
        fragment F on Dog { isHouseTrained }
        fragment G on Dog { isHouseTrained(atOtherHomes: $a) }
        """,
        "1:9 UNUSED_VARIABLE The operation Q does not use $a.",
        "1:22 UNUSED_VARIABLE The operation Q does not use $b.")]
    [InlineData(
        """
        query One($a: Boolean) { ...F }
        query Two($a: Boolean, $extra: Int) { ...F }
        fragment F on Query { dog { isHouseTrained(atOtherHomes: $a) } }
        """,
        "2:24 UNUSED_VARIABLE The operation Two does not use $extra.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

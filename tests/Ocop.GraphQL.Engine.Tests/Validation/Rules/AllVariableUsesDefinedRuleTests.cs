using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class AllVariableUsesDefinedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new AllVariableUsesDefinedRule(context), "All-Variable-Uses-Defined");

    [Theory]
    [InlineData("query ($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query A($a: Boolean) { ...F } query B($a: Boolean) { ...F } fragment F on Query { dog { ...G } } fragment G on Dog { isHouseTrained(atOtherHomes: $a) }")]
    [InlineData("{ dog { name } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }")]
    [InlineData("query ($a: Int) { unknown(a: [{b: $a}]) @unknown(c: $a) }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { isHouseTrained(atOtherHomes: $a) } }",
        "1:38 1:1 UNDEFINED_VARIABLE The operation does not define $a.")]
    [InlineData(
        """
        query Q { dog { ...F } }
        fragment F on Dog { ...G }
        fragment G on Dog { isHouseTrained(atOtherHomes: $a) }
        """,
        "3:50 1:1 UNDEFINED_VARIABLE The operation Q does not define $a.")]
    [InlineData(
        """
        query One($a: Boolean) { ...F }
        query Two { ...F }
        fragment F on Query { dog { isHouseTrained(atOtherHomes: $a) } }
        """,
        "3:58 2:1 UNDEFINED_VARIABLE The operation Two does not define $a.")]
    [InlineData(
        "query ($b: Int) @onQuery(x: $a) { dog @skip(if: $b) { name @include(if: $c) } complex(input: {tags: [$d]}) }",
        "1:29 1:1 UNDEFINED_VARIABLE The operation does not define $a.",
        "1:73 1:1 UNDEFINED_VARIABLE The operation does not define $c.",
        "1:102 1:1 UNDEFINED_VARIABLE The operation does not define $d.")]
    [InlineData(
        """
        { ...A }
        fragment A on Query { ...B dog @skip(if: $a) { name } }
        fragment B on Query { ...A }
        """,
        "2:42 1:1 UNDEFINED_VARIABLE The operation does not define $a.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentsMustBeUsedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentsMustBeUsedRule(context), "Fragments-Must-Be-Used");

    [Theory]
    [InlineData("{ ...A dog { ...B } } fragment A on Query { ...C } fragment B on Dog { name } fragment C on Query { dog { name } }")]
    [InlineData("query A { dog { name } } query B { ... { ...F } } fragment F on Query { dog { name } }")]
    [InlineData("{ ...A } fragment A on Query { ...A }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        """
        { dog { name } }
        fragment F on Dog { name }
        """,
        "2:1 UNUSED_FRAGMENT No operation uses the fragment F.")]
    [InlineData(
        """
        { dog { name } }
        fragment A on Dog { ...B }
        fragment B on Dog { ...A }
        """,
        "2:1 UNUSED_FRAGMENT No operation uses the fragment A.",
        "3:1 UNUSED_FRAGMENT No operation uses the fragment B.")]
    [InlineData(
        "fragment A on Dog { name }",
        "1:1 UNUSED_FRAGMENT No operation uses the fragment A.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

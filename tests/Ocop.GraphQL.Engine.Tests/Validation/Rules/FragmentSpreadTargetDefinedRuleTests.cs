using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentSpreadTargetDefinedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentSpreadTargetDefinedRule(context), "Fragment-Spread-Target-Defined");

    [Theory]
    [InlineData("{ ...A } fragment A on Query { dog { ...B } } fragment B on Dog { name }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { ...undefinedFragment } }",
        "1:9 UNKNOWN_FRAGMENT The document has no fragment undefinedFragment.")]
    [InlineData(
        """
        { ...Dgs ...dogs }
        fragment Dogs on Query { ...Cats }
        """,
        "1:3 UNKNOWN_FRAGMENT The document has no fragment Dgs. Did you mean Dogs?",
        "1:10 UNKNOWN_FRAGMENT The document has no fragment dogs. Did you mean Dogs?",
        "2:26 UNKNOWN_FRAGMENT The document has no fragment Cats.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

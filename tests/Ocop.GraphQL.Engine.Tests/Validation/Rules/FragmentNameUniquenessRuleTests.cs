using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentNameUniquenessRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentNameUniquenessRule(context), "Fragment-Name-Uniqueness");

    [Theory]
    [InlineData("{ ...A ...B } fragment A on Query { dog { name } } fragment B on Query { dog { name } }")]
    [InlineData("query A { ...A } fragment A on Query { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        """
        { ...A }
        fragment A on Query { dog { name } }
        fragment A on Query { cat { name } }
        fragment A on Query { pet { name } }
        """,
        "2:1 3:1 DUPLICATE_FRAGMENT There is more than one fragment named A.",
        "2:1 4:1 DUPLICATE_FRAGMENT There is more than one fragment named A.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    private static readonly RuleHarness Rule = new(context => new LoneAnonymousOperationRule(context), "Lone-Anonymous-Operation");

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("{ ...F } fragment F on Query { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        """
        { dog { name } }
        query A { dog { name } }
        """,
        "1:1 ANONYMOUS_OPERATION An operation without a name must be the only one of its document.")]
    [InlineData(
        """
        { dog { name } }
        { cat { name } }
        """,
        "1:1 ANONYMOUS_OPERATION An operation without a name must be the only one of its document.",
        "2:1 ANONYMOUS_OPERATION An operation without a name must be the only one of its document.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class DirectivesAreDefinedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new DirectivesAreDefinedRule(context), "Directives-Are-Defined");

    [Theory]
    [InlineData("query @onQuery { dog @skip(if: true) { name @include(if: false) @tag(name: \"a\") } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog @unknown { name @skp(if: true) } }",
        "1:7 UNKNOWN_DIRECTIVE The schema has no directive @unknown.",
        "1:23 UNKNOWN_DIRECTIVE The schema has no directive @skp. Did you mean skip?")]
    [InlineData(
        """
        query ($a: Int @aaa) @bbb { ...F @ccc ... @ddd { dog { name } } }
        fragment F on Query @eee { dog { name } }
        """,
        "1:16 UNKNOWN_DIRECTIVE The schema has no directive @aaa. Did you mean tag?",
        "1:22 UNKNOWN_DIRECTIVE The schema has no directive @bbb.",
        "1:34 UNKNOWN_DIRECTIVE The schema has no directive @ccc.",
        "1:43 UNKNOWN_DIRECTIVE The schema has no directive @ddd.",
        "2:21 UNKNOWN_DIRECTIVE The schema has no directive @eee.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

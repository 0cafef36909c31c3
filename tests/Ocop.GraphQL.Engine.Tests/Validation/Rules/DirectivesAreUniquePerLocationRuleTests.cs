using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class DirectivesAreUniquePerLocationRuleTests
{
    private static readonly RuleHarness Rule = new(context => new DirectivesAreUniquePerLocationRule(context), "Directives-Are-Unique-per-Location");

    [Theory]
    [InlineData("{ a: dog @skip(if: true) @include(if: true) { name @skip(if: true) } b: dog @skip(if: true) { name } }")]
    [InlineData("{ dog @tag(name: \"a\") @tag(name: \"b\") { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog @skip(if: true) @skip(if: false) { name } }",
        "1:7 1:23 DUPLICATE_DIRECTIVE @skip can stand only once at one place.")]
    [InlineData(
        "query @unknown @unknown @onQuery @onQuery { dog { name } }",
        "1:7 1:16 DUPLICATE_DIRECTIVE @unknown can stand only once at one place.",
        "1:25 1:34 DUPLICATE_DIRECTIVE @onQuery can stand only once at one place.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

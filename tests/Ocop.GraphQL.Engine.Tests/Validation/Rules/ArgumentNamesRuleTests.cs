using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ArgumentNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ArgumentNamesRule(context), "Argument-Names");

    [Theory]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) name @skip(if: true) } }")]
    [InlineData("{ arguments { multipleRequirements(y: 1, x: 2) } }")]
    [InlineData("{ unknown(a: 1) dog { name @unknown(a: 1) } }")]
    [InlineData("{ __type(name: \"Dog\") { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { doesKnowCommand(command: SIT) } }",
        "1:25 UNKNOWN_ARGUMENT Dog.doesKnowCommand has no argument command. Did you mean dogCommand?")]
    [InlineData(
        "{ dog { doesKnowCommand(dogComand: SIT) } }",
        "1:25 UNKNOWN_ARGUMENT Dog.doesKnowCommand has no argument dogComand. Did you mean dogCommand?")]
    [InlineData(
        "{ dog { name(a: 1, b: 2) } }",
        "1:14 UNKNOWN_ARGUMENT Dog.name has no argument a.",
        "1:20 UNKNOWN_ARGUMENT Dog.name has no argument b.")]
    [InlineData(
        "{ dog { isHouseTrained(atOtherHomes: true) @include(unless: false, if: true) } }",
        "1:53 UNKNOWN_ARGUMENT @include has no argument unless.")]
    [InlineData(
        "query ($a: Int @onVariable(x: 1)) @onQuery(y: 2) { __typename(z: 3) }",
        "1:28 UNKNOWN_ARGUMENT @onVariable has no argument x.",
        "1:44 UNKNOWN_ARGUMENT @onQuery has no argument y.",
        "1:63 UNKNOWN_ARGUMENT Query.__typename has no argument z.")]
    [InlineData(
        """
        { ...F @onSpread(a: 1) ... @onInline(b: 2) { dog { name } } }
        fragment F on Query @onFragment(c: 3) { dog { name } }
        """,
        "1:18 UNKNOWN_ARGUMENT @onSpread has no argument a.",
        "1:38 UNKNOWN_ARGUMENT @onInline has no argument b.",
        "2:33 UNKNOWN_ARGUMENT @onFragment has no argument c.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class DirectivesAreInValidLocationsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new DirectivesAreInValidLocationsRule(context), "Directives-Are-in-Valid-Locations");

    [Theory]
    [InlineData("query ($a: Int @onVariable) @onQuery { dog @onField { name } ...F @onSpread ... @onInline { dog { name } } } fragment F on Query @onFragment { dog { name } }")]
    [InlineData("mutation @onMutation { addPet(name: \"a\") { name } }")]
    [InlineData("subscription @onSubscription { newMessage { body } }")]
    [InlineData("{ dog @skip(if: true) { name } ...F @include(if: true) ... @skip(if: true) { dog { name } } }")]
    [InlineData("{ dog @unknown { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "query @skip(if: $foo) { dog { name } }",
        "1:7 MISPLACED_DIRECTIVE @skip cannot stand on QUERY, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.")]
    [InlineData(
        "mutation @onQuery { addPet(name: \"a\") @onMutation { name } }",
        "1:10 MISPLACED_DIRECTIVE @onQuery cannot stand on MUTATION, only on QUERY.",
        "1:39 MISPLACED_DIRECTIVE @onMutation cannot stand on FIELD, only on MUTATION.")]
    [InlineData(
        "subscription ($a: Int @onField) @onMutation { newMessage { body } }",
        "1:23 MISPLACED_DIRECTIVE @onField cannot stand on VARIABLE_DEFINITION, only on FIELD.",
        "1:33 MISPLACED_DIRECTIVE @onMutation cannot stand on SUBSCRIPTION, only on MUTATION.")]
    [InlineData(
        """
        { ...F @onInline ... @onSpread { dog { name @onObject } } }
        fragment F on Query @onField { dog { name } }
        """,
        "1:8 MISPLACED_DIRECTIVE @onInline cannot stand on FRAGMENT_SPREAD, only on INLINE_FRAGMENT.",
        "1:22 MISPLACED_DIRECTIVE @onSpread cannot stand on INLINE_FRAGMENT, only on FRAGMENT_SPREAD.",
        "1:45 MISPLACED_DIRECTIVE @onObject cannot stand on FIELD, only on OBJECT.",
        "2:21 MISPLACED_DIRECTIVE @onField cannot stand on FRAGMENT_DEFINITION, only on FIELD.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

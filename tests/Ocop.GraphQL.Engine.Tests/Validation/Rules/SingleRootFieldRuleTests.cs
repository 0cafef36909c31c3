using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class SingleRootFieldRuleTests
{
    private static readonly RuleHarness Rule = new(context => new SingleRootFieldRule(context), "Single-Root-Field");

    [Theory]
    [InlineData("{ dog { name } cat { name } }")]
    [InlineData("subscription { newMessage { body sender } }")]
    [InlineData("subscription { newMessage { body } newMessage { sender } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { newMessage { body } }")]
    [InlineData("subscription { ...F ...F newMessage { sender @skip(if: true) } } fragment F on Subscription { ... { newMessage { body } } }")]
    [InlineData("query A { dog { name } } subscription B { newMessage { body } } subscription C { disallowedSecondRootField }")]
    [InlineData("subscription { ...F } fragment F on Subscription { newMessage { body } ...F }")]
    [InlineData("subscription { ...Missing }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "subscription { newMessage { body } disallowedSecondRootField }",
        "1:16 1:36 SUBSCRIPTION_ROOT A subscription selects exactly one field of its root.")]
    [InlineData(
        "subscription { newMessage { body } second: newMessage { body } }",
        "1:16 1:36 SUBSCRIPTION_ROOT A subscription selects exactly one field of its root.")]
    [InlineData(
        """
        subscription { ...F }
        fragment F on Subscription { newMessage { body } disallowedSecondRootField }
        """,
        "2:30 2:50 SUBSCRIPTION_ROOT A subscription selects exactly one field of its root.")]
    [InlineData(
        """
        subscription { newMessage { body } ...F }
        fragment F on Subscription { ... { ... on Subscription { disallowedSecondRootField } } }
        """,
        "1:16 2:58 SUBSCRIPTION_ROOT A subscription selects exactly one field of its root.")]
    [InlineData(
        "subscription { __typename }",
        "1:16 SUBSCRIPTION_ROOT The root field of a subscription cannot be __typename.")]
    [InlineData(
        """
        subscription { ...F }
        fragment F on Subscription { a: __typename }
        """,
        "2:30 SUBSCRIPTION_ROOT The root field of a subscription cannot be __typename.")]
    [InlineData(
        "subscription { newMessage { body } __typename }",
        "1:16 1:36 SUBSCRIPTION_ROOT A subscription selects exactly one field of its root.",
        "1:36 SUBSCRIPTION_ROOT The root field of a subscription cannot be __typename.")]
    [InlineData(
        "subscription ($a: Boolean!) { newMessage @skip(if: $a) { body } disallowedSecondRootField @include(if: $a) }",
        "1:42 SUBSCRIPTION_ROOT @skip cannot stand at the root of a subscription.",
        "1:91 SUBSCRIPTION_ROOT @include cannot stand at the root of a subscription.",
        "1:31 1:65 SUBSCRIPTION_ROOT A subscription selects exactly one field of its root.")]
    [InlineData(
        """
        subscription { ...F @include(if: true) }
        fragment F on Subscription { ... @skip(if: false) { newMessage { body } } }
        """,
        "1:21 SUBSCRIPTION_ROOT @include cannot stand at the root of a subscription.",
        "2:34 SUBSCRIPTION_ROOT @skip cannot stand at the root of a subscription.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

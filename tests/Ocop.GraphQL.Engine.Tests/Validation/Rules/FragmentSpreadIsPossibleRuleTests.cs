using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentSpreadIsPossibleRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentSpreadIsPossibleRule(context), "Fragment-Spread-Is-Possible");

    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } ... { name } } }")]
    [InlineData("{ pet { ... on Dog { name } ...F } } fragment F on Cat { name }")]
    [InlineData("{ catOrDog { ... on Pet { name } ... on DogOrHuman { ... on Dog { name } } } }")]
    [InlineData("{ dog { ... on Unknown { a } ... on Int { a } ...Unknown ...OnUnknown } unknown { ...OnUnknown } } fragment OnUnknown on Unknown { a }")]
    [InlineData("fragment F on Sentient { ... on HumanOrAlien { __typename } ... on DogOrHuman { __typename } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { ... on Cat { meowVolume } } }",
        "1:9 IMPOSSIBLE_FRAGMENT The fragment can never apply here: no Dog is ever of type Cat.")]
    [InlineData(
        """
        { dog { ...F } }
        fragment F on Cat { name }
        """,
        "1:9 IMPOSSIBLE_FRAGMENT F can never apply here: no Dog is ever of type Cat.")]
    [InlineData(
        "{ pet { ... on Alien { name } ... on Sentient { name } ... on HumanOrAlien { __typename } } }",
        "1:9 IMPOSSIBLE_FRAGMENT The fragment can never apply here: no Pet is ever of type Alien.",
        "1:31 IMPOSSIBLE_FRAGMENT The fragment can never apply here: no Pet is ever of type Sentient.",
        "1:56 IMPOSSIBLE_FRAGMENT The fragment can never apply here: no Pet is ever of type HumanOrAlien.")]
    [InlineData(
        "{ catOrDog { ... on Dog { ... on Pet { ... on Cat { ... on Human { name } } } } } }",
        "1:53 IMPOSSIBLE_FRAGMENT The fragment can never apply here: no Cat is ever of type Human.")]
    [InlineData(
        "fragment F on HumanOrAlien { ... on CatOrDog { __typename } }",
        "1:30 IMPOSSIBLE_FRAGMENT The fragment can never apply here: no HumanOrAlien is ever of type CatOrDog.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

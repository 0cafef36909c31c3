using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentSpreadTypeExistenceRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentSpreadTypeExistenceRule(context), "Fragment-Spread-Type-Existence");

    [Theory]
    [InlineData("fragment F on Dog { name } { ... on Pet { name } ... on CatOrDog { __typename } ... { dog { name } } }")]
    [InlineData("fragment F on Int { a } fragment G on ComplexInput { a }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "fragment F on NotInSchema { name }",
        "1:15 UNKNOWN_TYPE The schema has no type NotInSchema.")]
    [InlineData(
        "{ dog { ... on Dgo { name } ... on dog { name } } }",
        "1:16 UNKNOWN_TYPE The schema has no type Dgo. Did you mean Dog?",
        "1:36 UNKNOWN_TYPE The schema has no type dog. Did you mean Dog?")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

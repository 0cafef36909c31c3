using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class LeafFieldSelectionsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new LeafFieldSelectionsRule(context), "Leaf-Field-Selections");

    [Theory]
    [InlineData("{ dog { name barkVolume } }")]
    [InlineData("{ catOrDog { __typename } }")]
    [InlineData("{ pets { name } }")]
    [InlineData("{ unknown unknownToo { a } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { barkVolume { sinceWhen } } }",
        "1:20 UNEXPECTED_SELECTION barkVolume is of type Int, which has no fields to select.")]
    [InlineData(
        "{ dog { name { a } __typename { b } } }",
        "1:14 UNEXPECTED_SELECTION name is of type String!, which has no fields to select.",
        "1:31 UNEXPECTED_SELECTION __typename is of type String!, which has no fields to select.")]
    [InlineData(
        "{ human }",
        "1:3 MISSING_SELECTION human is of type Human, of which fields must be selected: human { … }.")]
    [InlineData(
        "{ pet catOrDog a: pets }",
        "1:3 MISSING_SELECTION pet is of type Pet, of which fields must be selected: pet { … }.",
        "1:7 MISSING_SELECTION catOrDog is of type CatOrDog, of which fields must be selected: catOrDog { … }.",
        "1:16 MISSING_SELECTION pets is of type [Pet!]!, of which fields must be selected: pets { … }.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

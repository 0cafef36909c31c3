using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class OneOfInputObjectsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new OneOfInputObjectsRule(context), "OneOf-Input-Objects");

    [Theory]
    [InlineData("{ findDog(searchBy: {name: \"a\"}) { name } }")]
    [InlineData("{ findDog(searchBy: null) { name } }")]
    [InlineData("{ findDog(searchBy: {name: $a}) { name } }")]
    [InlineData("{ findDogs(searches: [{name: \"a\"}, {owner: {count: 1}}]) { name } }")]
    [InlineData("{ findDogs(searches: {name: \"a\"}) { name } }")]
    [InlineData("{ complex(input: {count: 1, search: {name: \"a\"}}) }")]
    [InlineData("{ findDog(searchBy: {unknown: 1}) { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ findDog(searchBy: {}) { name } }",
        "1:21 WRONG_ONE_OF FindDogInput takes exactly one field, but 0 are given.")]
    [InlineData(
        "{ findDog(searchBy: {name: \"a\", owner: null}) { name } }",
        "1:21 WRONG_ONE_OF FindDogInput takes exactly one field, but 2 are given.")]
    [InlineData(
        "{ findDog(searchBy: {name: null}) { name } }",
        "1:28 WRONG_ONE_OF FindDogInput.name cannot be null: it is the only field that is given.")]
    [InlineData(
        "{ findDogs(searches: [{name: \"a\"}, {}, {name: null}]) { name } }",
        "1:36 WRONG_ONE_OF FindDogInput takes exactly one field, but 0 are given.",
        "1:47 WRONG_ONE_OF FindDogInput.name cannot be null: it is the only field that is given.")]
    [InlineData(
        "query ($a: FindDogInput = {}) { complex(input: {search: {name: \"a\", owner: $b}}) }",
        "1:27 WRONG_ONE_OF FindDogInput takes exactly one field, but 0 are given.",
        "1:57 WRONG_ONE_OF FindDogInput takes exactly one field, but 2 are given.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

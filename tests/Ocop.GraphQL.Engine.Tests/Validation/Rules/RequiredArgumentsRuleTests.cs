using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class RequiredArgumentsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new RequiredArgumentsRule(context), "Required-Arguments");

    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) booleanArgField optionalNonNullBooleanArgField } }")]
    [InlineData("{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }")]
    [InlineData("{ dog { name @skip(if: true) } unknown @unknown }")]
    [InlineData("query ($a: Int!) { arguments { multipleRequirements(x: $a, y: $a) } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { doesKnowCommand } }",
        "1:9 MISSING_ARGUMENT Dog.doesKnowCommand requires the argument dogCommand of type DogCommand!.")]
    [InlineData(
        "{ arguments { multipleRequirements } }",
        "1:15 MISSING_ARGUMENT Arguments.multipleRequirements requires the argument x of type Int!.",
        "1:15 MISSING_ARGUMENT Arguments.multipleRequirements requires the argument y of type Int!.")]
    [InlineData(
        "{ arguments { multipleRequirements(x: 1, z: 2) } }",
        "1:15 MISSING_ARGUMENT Arguments.multipleRequirements requires the argument y of type Int!.")]
    [InlineData(
        "{ dog { name @include @tag } __type { name } }",
        "1:14 MISSING_ARGUMENT @include requires the argument if of type Boolean!.",
        "1:23 MISSING_ARGUMENT @tag requires the argument name of type String!.",
        "1:30 MISSING_ARGUMENT Query.__type requires the argument name of type String!.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

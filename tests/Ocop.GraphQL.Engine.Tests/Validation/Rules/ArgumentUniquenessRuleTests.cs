using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ArgumentUniquenessRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ArgumentUniquenessRule(context), "Argument-Uniqueness");

    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) } }")]
    [InlineData("{ a: dog { name @tag(name: \"a\") @tag(name: \"a\") } b: dog { name @skip(if: true) } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: SIT, dogCommand: SIT) } }",
        "1:25 1:42 DUPLICATE_ARGUMENT Dog.doesKnowCommand is given the argument dogCommand more than once.")]
    [InlineData(
        "{ unknown(a: 1, a: 1, a: 1) }",
        "1:11 1:17 DUPLICATE_ARGUMENT Query.unknown is given the argument a more than once.",
        "1:11 1:23 DUPLICATE_ARGUMENT Query.unknown is given the argument a more than once.")]
    [InlineData(
        "{ dog { name @skip(if: true, if: false) } }",
        "1:20 1:30 DUPLICATE_ARGUMENT @skip is given the argument if more than once.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

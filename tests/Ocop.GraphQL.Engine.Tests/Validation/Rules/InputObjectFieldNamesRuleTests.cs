using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class InputObjectFieldNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new InputObjectFieldNamesRule(context), "Input-Object-Field-Names");

    [Theory]
    [InlineData("{ complex(input: {count: 1, inner: {count: 2}}) }")]
    [InlineData("{ unknown(a: {b: 1}) complex @unknown(a: {b: 1}) }")]
    [InlineData("{ arguments { intArgField(intArg: {a: 1}) } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ complex(input: {favoriteCookieFlavor: 1, nam: \"a\"}) }",
        "1:19 UNKNOWN_INPUT_FIELD ComplexInput has no field favoriteCookieFlavor.",
        "1:44 UNKNOWN_INPUT_FIELD ComplexInput has no field nam. Did you mean name?")]
    [InlineData(
        "{ complexes(inputs: [{inner: {inner: {Count: 1}}}]) }",
        "1:39 UNKNOWN_INPUT_FIELD ComplexInput has no field Count. Did you mean count?")]
    [InlineData(
        "query ($a: FindDogInput = {nmae: \"a\"}) { complexes(inputs: {x: {y: 1}}) }",
        "1:28 UNKNOWN_INPUT_FIELD FindDogInput has no field nmae. Did you mean name?",
        "1:61 UNKNOWN_INPUT_FIELD ComplexInput has no field x.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

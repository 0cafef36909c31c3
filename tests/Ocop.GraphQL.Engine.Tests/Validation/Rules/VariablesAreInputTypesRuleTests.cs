using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new VariablesAreInputTypesRule(context), "Variables-Are-Input-Types");

    [Theory]
    [InlineData("query ($a: Int, $b: [Boolean!]!, $c: ComplexInput, $d: DogCommand, $e: [[Even]], $f: FindDogInput!) { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "query ($a: Cat, $b: Dog!, $c: [Pet], $d: [CatOrDog!]!) { dog { name } }",
        "1:12 WRONG_VARIABLE_TYPE $a cannot be of type Cat: variables are scalars, enums and input objects.",
        "1:21 WRONG_VARIABLE_TYPE $b cannot be of type Dog!: variables are scalars, enums and input objects.",
        "1:31 WRONG_VARIABLE_TYPE $c cannot be of type [Pet]: variables are scalars, enums and input objects.",
        "1:42 WRONG_VARIABLE_TYPE $d cannot be of type [CatOrDog!]!: variables are scalars, enums and input objects.")]
    [InlineData(
        "query ($a: Unknown, $b: [Integer!], $c: Strng!) { dog { name } }",
        "1:12 UNKNOWN_TYPE The schema has no type Unknown.",
        "1:26 UNKNOWN_TYPE The schema has no type Integer.",
        "1:41 UNKNOWN_TYPE The schema has no type Strng. Did you mean String?")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

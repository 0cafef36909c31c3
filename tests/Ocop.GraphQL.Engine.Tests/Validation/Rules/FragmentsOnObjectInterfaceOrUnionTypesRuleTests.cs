using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentsOnObjectInterfaceOrUnionTypesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentsOnObjectInterfaceOrUnionTypesRule(context), "Fragments-on-Object-Interface-or-Union-Types");

    [Theory]
    [InlineData("fragment A on Dog { name } fragment B on Pet { name } fragment C on CatOrDog { ... on Dog { name } }")]
    [InlineData("fragment F on Unknown { a ... { b } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "fragment F on Int { something }",
        "1:15 WRONG_FRAGMENT_TYPE A fragment cannot be on Int: it is no object, interface or union.")]
    [InlineData(
        "{ dog { ... on Boolean { a } ... on DogCommand { a } ... on ComplexInput { a } } }",
        "1:16 WRONG_FRAGMENT_TYPE A fragment cannot be on Boolean: it is no object, interface or union.",
        "1:37 WRONG_FRAGMENT_TYPE A fragment cannot be on DogCommand: it is no object, interface or union.",
        "1:61 WRONG_FRAGMENT_TYPE A fragment cannot be on ComplexInput: it is no object, interface or union.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

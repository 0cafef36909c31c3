using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FieldSelectionsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FieldSelectionsRule(context), "Field-Selections");

    [Theory]
    [InlineData("{ dog { name ... on Pet { name } } }")]
    [InlineData("{ pet { name __typename } }")]
    [InlineData("{ catOrDog { __typename ... on Dog { barkVolume } } }")]
    [InlineData("{ __typename __schema { queryType { name } } __type(name: \"Dog\") { name } }")]
    [InlineData("{ unknown: dog { anything: name } }")]
    [InlineData("{ ... on Unknown { anything } }")]
    [InlineData("fragment F on Int { anything } { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { meowVolume } }",
        "1:9 UNKNOWN_FIELD Dog has no field meowVolume. Did you mean barkVolume?")]
    [InlineData(
        "fragment F on Dog { barkVolume: kawVolume }",
        "1:21 UNKNOWN_FIELD Dog has no field kawVolume. Did you mean barkVolume?")]
    [InlineData(
        "{ pet { nickname } }",
        "1:9 UNKNOWN_FIELD Pet has no field nickname. Select it in a fragment on Cat or Dog.")]
    [InlineData(
        "{ catOrDog { name barkVolume } }",
        "1:14 UNKNOWN_FIELD CatOrDog has no field name. Select it in a fragment on Cat or Dog.",
        "1:19 UNKNOWN_FIELD CatOrDog has no field barkVolume. Select it in a fragment on Dog.")]
    [InlineData(
        "{ dgo { name } anything { deeper { unseen } } }",
        "1:3 UNKNOWN_FIELD Query has no field dgo. Did you mean dog?",
        "1:16 UNKNOWN_FIELD Query has no field anything.")]
    [InlineData(
        "{ dog { __schema { queryType { name } } } }",
        "1:9 UNKNOWN_FIELD Dog has no field __schema.")]
    [InlineData(
        "mutation { __type(name: \"Dog\") { name } }",
        "1:12 UNKNOWN_FIELD Mutation has no field __type.")]
    [InlineData(
        "{ dog { ... { nme } ... on Pet { nme } owner { nme } } }",
        "1:15 UNKNOWN_FIELD Dog has no field nme. Did you mean name?",
        "1:34 UNKNOWN_FIELD Pet has no field nme. Did you mean name?",
        "1:48 UNKNOWN_FIELD Human has no field nme. Did you mean name?")]
    [InlineData(
        "{ dog { name { deeper } Name } }",
        "1:25 UNKNOWN_FIELD Dog has no field Name. Did you mean name?")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

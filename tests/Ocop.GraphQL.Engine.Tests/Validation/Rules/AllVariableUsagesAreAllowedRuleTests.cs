using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class AllVariableUsagesAreAllowedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new AllVariableUsagesAreAllowedRule(context), "All-Variable-Usages-Are-Allowed");

    [Theory]
    [InlineData("query ($v: Boolean) { arguments { booleanArgField(booleanArg: $v) } }")]
    [InlineData("query ($v: Boolean!) { arguments { booleanArgField(booleanArg: $v) } }")]
    [InlineData("query ($v: Boolean!) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $v) } }")]
    [InlineData("query ($v: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $v) } }")]
    [InlineData("query ($v: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $v) } }")]
    [InlineData("query ($v: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $v) } }")]
    [InlineData("query ($v: [Boolean!]!) { arguments { booleanListArgField(booleanListArg: $v) } }")]
    [InlineData("query ($v: [Int!] = [1]) { arguments { nonNullListArgField(list: $v) } }")]
    [InlineData("query ($v: Int!) { arguments { nonNullListArgField(list: [$v, 1]) } }")]
    [InlineData("query ($v: [Int]) { arguments { matrixArgField(matrix: [$v]) } }")]
    [InlineData("query ($v: Int) { arguments { matrixArgField(matrix: [[$v]]) } }")]
    [InlineData("query ($v: Int!) { complex(input: {count: $v}) }")]
    [InlineData("query ($v: Int) { complex(input: {count: 1, size: $v}) }")]
    [InlineData("query ($v: Int = 1) { complex(input: {count: $v}) }")]
    [InlineData("query ($v: ComplexInput!) { complexes(inputs: [$v]) }")]
    [InlineData("query ($v: String!) { findDog(searchBy: {name: $v}) { name } }")]
    [InlineData("query ($v: String = \"a\") { findDog(searchBy: {name: $v}) { name } }")]
    [InlineData("query ($v: ComplexInput!) { findDogs(searches: {owner: $v}) { name } }")]
    [InlineData("query ($v: FindDogInput) { findDog(searchBy: $v) { name } }")]
    [InlineData("query ($v: Boolean!) { dog { name @skip(if: $v) } }")]
    [InlineData("query ($v: Boolean = false) { dog { name @include(if: $v) } }")]
    [InlineData("query ($v: Unknown) { arguments { intArgField(intArg: $v) } }")]
    [InlineData("query ($v: Dog) { arguments { intArgField(intArg: $v) } }")]
    [InlineData("query ($v: Int) { unknown(a: $v) { b(c: [$v]) } }")]
    [InlineData("{ arguments { intArgField(intArg: $undefined) } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "query ($v: Int) { arguments { booleanArgField(booleanArg: $v) } }",
        "1:59 1:8 VARIABLE_MISMATCH $v is of type Int, but Boolean is expected here.")]
    [InlineData(
        "query ($v: [Boolean]) { arguments { booleanArgField(booleanArg: $v) } }",
        "1:65 1:8 VARIABLE_MISMATCH $v is of type [Boolean], but Boolean is expected here.")]
    [InlineData(
        "query ($v: Boolean) { arguments { booleanListArgField(booleanListArg: $v) } }",
        "1:71 1:8 VARIABLE_MISMATCH $v is of type Boolean, but [Boolean]! is expected here.")]
    [InlineData(
        "query ($v: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $v) } }",
        "1:77 1:8 VARIABLE_MISMATCH $v is of type Boolean, but Boolean! is expected here.")]
    [InlineData(
        "query ($v: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $v) } }",
        "1:84 1:8 VARIABLE_MISMATCH $v is of type Boolean, but Boolean! is expected here.")]
    [InlineData(
        "query ($v: [Boolean]) { arguments { booleanListArgField(booleanListArg: $v) } }",
        "1:73 1:8 VARIABLE_MISMATCH $v is of type [Boolean], but [Boolean]! is expected here.")]
    [InlineData(
        "query ($v: [Int]!) { arguments { nonNullListArgField(list: $v) } }",
        "1:60 1:8 VARIABLE_MISMATCH $v is of type [Int]!, but [Int!]! is expected here.")]
    [InlineData(
        "query ($v: [Int]! = [1]) { arguments { nonNullListArgField(list: $v) } }",
        "1:66 1:8 VARIABLE_MISMATCH $v is of type [Int]!, but [Int!]! is expected here.")]
    [InlineData(
        "query ($v: Int) { arguments { nonNullListArgField(list: [1, $v]) } }",
        "1:61 1:8 VARIABLE_MISMATCH $v is of type Int, but Int! is expected here.")]
    [InlineData(
        "query ($v: Int! = 1) { arguments { matrixArgField(matrix: $v) } }",
        "1:59 1:8 VARIABLE_MISMATCH $v is of type Int!, but [[Int]] is expected here.")]
    [InlineData(
        "query ($v: String) { arguments { idArgField(idArg: $v) } }",
        "1:52 1:8 VARIABLE_MISMATCH $v is of type String, but ID is expected here.")]
    [InlineData(
        "query ($v: Int) { arguments { floatArgField(floatArg: $v) } }",
        "1:55 1:8 VARIABLE_MISMATCH $v is of type Int, but Float is expected here.")]
    [InlineData(
        "query ($v: Int) { complex(input: {count: $v}) }",
        "1:42 1:8 VARIABLE_MISMATCH $v is of type Int, but Int! is expected here.")]
    [InlineData(
        "query ($v: String = \"a\") { complex(input: {inner: {count: $v}}) }",
        "1:59 1:8 VARIABLE_MISMATCH $v is of type String, but Int! is expected here.")]
    [InlineData(
        "query ($v: ComplexInput) { complexes(inputs: [$v]) }",
        "1:47 1:8 VARIABLE_MISMATCH $v is of type ComplexInput, but ComplexInput! is expected here.")]
    [InlineData(
        "query ($v: Boolean) { dog { name @skip(if: $v) } }",
        "1:44 1:8 VARIABLE_MISMATCH $v is of type Boolean, but Boolean! is expected here.")]
    [InlineData(
        "query ($v: String) { findDog(searchBy: {name: $v}) { name } }",
        "1:47 1:8 VARIABLE_MISMATCH $v is of type String, but as the only field of FindDogInput it must not be null: use String!.")]
    [InlineData(
        "query ($v: String = null) { findDog(searchBy: {name: $v}) { name } }",
        "1:54 1:8 VARIABLE_MISMATCH $v is of type String, but as the only field of FindDogInput it must not be null: use String!.")]
    [InlineData(
        "query ($v: ComplexInput) { findDogs(searches: [{owner: $v}]) { name } }",
        "1:56 1:8 VARIABLE_MISMATCH $v is of type ComplexInput, but as the only field of FindDogInput it must not be null: use ComplexInput!.")]
    [InlineData(
        "query ($v: ComplexInput) { findDogs(searches: {owner: $v}) { name } }",
        "1:55 1:8 VARIABLE_MISMATCH $v is of type ComplexInput, but as the only field of FindDogInput it must not be null: use ComplexInput!.")]
    [InlineData(
        "query ($v: Int!) { findDog(searchBy: {name: $v}) { name } }",
        "1:45 1:8 VARIABLE_MISMATCH $v is of type Int!, but String is expected here.")]
    [InlineData(
        """
        query A($v: Int!) { ...F }
        query B($v: Int) { ...F }
        fragment F on Query { complex(input: {count: $v}) }
        """,
        "3:46 2:9 VARIABLE_MISMATCH $v is of type Int, but Int! is expected here.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

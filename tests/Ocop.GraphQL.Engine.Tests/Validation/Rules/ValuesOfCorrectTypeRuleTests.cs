using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ValuesOfCorrectTypeRule(context), "Values-of-Correct-Type");

    [Theory]
    [InlineData("{ arguments { intArgField(intArg: 2147483647) } }")]
    [InlineData("{ arguments { intArgField(intArg: -1) } }")]
    [InlineData("{ arguments { intArgField(intArg: null) } }")]
    [InlineData("{ arguments { intArgField(intArg: $v) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1.5) } }")]
    [InlineData("{ arguments { floatArgField(floatArg: 1e3) } }")]
    [InlineData("{ arguments { stringArgField(stringArg: \"a\") } }")]
    [InlineData("{ arguments { stringArgField(stringArg: \"\"\"a\"\"\") } }")]
    [InlineData("{ arguments { stringArgField(stringArg: \"\") } }")]
    [InlineData("{ arguments { booleanArgField(booleanArg: true) } }")]
    [InlineData("{ arguments { booleanArgField(booleanArg: false) } }")]
    [InlineData("{ arguments { idArgField(idArg: 1) } }")]
    [InlineData("{ arguments { idArgField(idArg: \"a\") } }")]
    [InlineData("{ arguments { enumArgField(enumArg: SIT) } }")]
    [InlineData("{ arguments { evenArgField(evenArg: 2) } }")]
    [InlineData("{ arguments { nonNullListArgField(list: [1, 2]) } }")]
    [InlineData("{ arguments { nonNullListArgField(list: []) } }")]
    [InlineData("{ arguments { nonNullListArgField(list: 1) } }")]
    [InlineData("{ arguments { nonNullListArgField(list: [$v, 1]) } }")]
    [InlineData("{ arguments { matrixArgField(matrix: [[1], [2, null], null]) } }")]
    [InlineData("{ arguments { matrixArgField(matrix: [1, 2]) } }")]
    [InlineData("{ arguments { matrixArgField(matrix: 1) } }")]
    [InlineData("{ arguments { matrixArgField(matrix: null) } }")]
    [InlineData("{ arguments { matrixArgField(matrix: [[]]) } }")]
    [InlineData("{ complex(input: {count: 1, tags: \"a\", inner: {count: 2, inner: null}}) }")]
    [InlineData("{ complexes(inputs: {count: 1}) }")]
    [InlineData("{ complex(input: {count: $v}) }")]
    [InlineData("query ($a: Int = 1, $b: [Int!] = [1], $c: ComplexInput = {count: 1}) { dog { name } }")]
    [InlineData("{ unknown(a: [1, {b: 2}]) dog { name(a: 1) @unknown(a: 1) } }")]
    [InlineData("query ($a: Unknown = 1, $b: Dog = {a: 1}) { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ arguments { intArgField(intArg: \"a\") } }",
        "1:35 WRONG_VALUE Int cannot represent \"a\": it is not an integer.")]
    [InlineData(
        "{ arguments { intArgField(intArg: 1.0) } }",
        "1:35 WRONG_VALUE Int cannot represent 1.0: it is not an integer.")]
    [InlineData(
        "{ arguments { intArgField(intArg: 2147483648) } }",
        "1:35 WRONG_VALUE Int cannot represent 2147483648: it has more than 32 bits.")]
    [InlineData(
        "{ arguments { intArgField(intArg: [1]) } }",
        "1:35 WRONG_VALUE Int cannot represent [1]: it is not an integer.")]
    [InlineData(
        "{ arguments { intArgField(intArg: {a: 1}) } }",
        "1:35 WRONG_VALUE Int cannot represent {a: 1}: it is not an integer.")]
    [InlineData(
        "{ arguments { booleanArgField(booleanArg: 1) } }",
        "1:43 WRONG_VALUE Boolean cannot represent 1: it is neither true nor false.")]
    [InlineData(
        "{ arguments { booleanArgField(booleanArg: TRUE) } }",
        "1:43 WRONG_VALUE Boolean cannot represent TRUE: it is neither true nor false.")]
    [InlineData(
        "{ arguments { stringArgField(stringArg: 1) } }",
        "1:41 WRONG_VALUE String cannot represent 1: it is not a string.")]
    [InlineData(
        "{ arguments { stringArgField(stringArg: BAR) } }",
        "1:41 WRONG_VALUE String cannot represent BAR: it is not a string.")]
    [InlineData(
        "{ arguments { floatArgField(floatArg: \"1.5\") } }",
        "1:39 WRONG_VALUE Float cannot represent \"1.5\": it is not a number.")]
    [InlineData(
        "{ arguments { idArgField(idArg: 1.5) } }",
        "1:33 WRONG_VALUE ID cannot represent 1.5: it is neither a string nor an integer.")]
    [InlineData(
        "{ arguments { evenArgField(evenArg: 3) } }",
        "1:37 WRONG_VALUE Even cannot represent this value.")]
    [InlineData(
        "{ arguments { enumArgField(enumArg: \"SIT\") } }",
        "1:37 WRONG_VALUE DogCommand cannot represent \"SIT\": it is not the name of a value.")]
    [InlineData(
        "{ arguments { enumArgField(enumArg: 1) } }",
        "1:37 WRONG_VALUE DogCommand cannot represent 1: it is not the name of a value.")]
    [InlineData(
        "{ arguments { enumArgField(enumArg: sit) } }",
        "1:37 WRONG_VALUE DogCommand has no value sit. Did you mean SIT?")]
    [InlineData(
        "{ arguments { enumArgField(enumArg: JUGGLE) } }",
        "1:37 WRONG_VALUE DogCommand has no value JUGGLE.")]
    [InlineData(
        "{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }",
        "1:57 WRONG_VALUE Boolean! cannot be null.")]
    [InlineData(
        "{ arguments { optionalNonNullBooleanArgField(optionalBooleanArg: null) } }",
        "1:66 WRONG_VALUE Boolean! cannot be null.")]
    [InlineData(
        "{ arguments { nonNullListArgField(list: null) } }",
        "1:41 WRONG_VALUE [Int!]! cannot be null.")]
    [InlineData(
        "{ arguments { nonNullListArgField(list: [1, null, \"a\"]) } }",
        "1:45 WRONG_VALUE Int! cannot be null.",
        "1:51 WRONG_VALUE Int cannot represent \"a\": it is not an integer.")]
    [InlineData(
        "{ arguments { nonNullListArgField(list: \"a\") } }",
        "1:41 WRONG_VALUE Int cannot represent \"a\": it is not an integer.")]
    [InlineData(
        "{ arguments { matrixArgField(matrix: [[1, [2]], [\"a\"]]) } }",
        "1:43 WRONG_VALUE Int cannot represent [2]: it is not an integer.",
        "1:50 WRONG_VALUE Int cannot represent \"a\": it is not an integer.")]
    [InlineData(
        "{ complex(input: 1) }",
        "1:18 WRONG_VALUE ComplexInput cannot represent 1: it is not an input object.")]
    [InlineData(
        "{ complex(input: [{count: 1}]) }",
        "1:18 WRONG_VALUE ComplexInput cannot represent [{count: 1}]: it is not an input object.")]
    [InlineData(
        "{ complex(input: {count: null, name: 1, inner: {tags: [null]}}) }",
        "1:26 WRONG_VALUE Int! cannot be null.",
        "1:38 WRONG_VALUE String cannot represent 1: it is not a string.",
        "1:56 WRONG_VALUE String! cannot be null.")]
    [InlineData(
        "{ complexes(inputs: [null, {count: \"a\"}]) }",
        "1:22 WRONG_VALUE ComplexInput! cannot be null.",
        "1:36 WRONG_VALUE Int cannot represent \"a\": it is not an integer.")]
    [InlineData(
        "query ($a: Int! = null, $b: [Int!] = [1, null], $c: Boolean = \"a\") { dog { name } }",
        "1:19 WRONG_VALUE Int! cannot be null.",
        "1:42 WRONG_VALUE Int! cannot be null.",
        "1:63 WRONG_VALUE Boolean cannot represent \"a\": it is neither true nor false.")]
    [InlineData(
        "{ dog { name @include(if: \"yes\") @tag(name: 1) } }",
        "1:27 WRONG_VALUE Boolean cannot represent \"yes\": it is neither true nor false.",
        "1:45 WRONG_VALUE String cannot represent 1: it is not a string.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

using Ocop.GraphQL.Engine.Validation.OverlappingFields;

namespace Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;

public sealed class FieldSelectionMergingRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FieldSelectionMergingRule(context), "Field-Selection-Merging");

    [Theory]
    [InlineData("{ dog { name name a: name a: name } }")]
    [InlineData("{ dog { name } dog { nickname } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: $a) doesKnowCommand(dogCommand: $a) } }")]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) multipleRequirements(y: 2, x: 1) } }")]
    [InlineData("{ complex(input: {count: 1, name: \"a\"}) complex(input: {name: \"\"\"a\"\"\", count: 1}) }")]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ pet { ... on Dog { owner { name } } ... on Cat { owner { name } } } }")]
    [InlineData("{ dog { name @skip(if: true) name @include(if: true) } }")]
    [InlineData("{ dog { ...F ...F ... on Dog { ...F } } } fragment F on Dog { name }")]
    [InlineData("{ dog { ...A } } fragment A on Dog { name: nickname ...A name }")]
    [InlineData("{ unknown { a } unknown { a } }")]
    [InlineData("{ pet { ... on Unknown { b: x } ... on Dog { a: name } } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        "{ dog { name: nickname name } }",
        "1:9 1:24 FIELDS_CONFLICT dog.name is selected twice and cannot be merged: it would be nickname and name. Use an alias to ask for both.")]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }",
        "1:9 1:42 FIELDS_CONFLICT dog.doesKnowCommand is selected twice and cannot be merged: doesKnowCommand is given different arguments. Use an alias to ask for both.")]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $a) } }",
        "1:9 1:42 FIELDS_CONFLICT dog.doesKnowCommand is selected twice and cannot be merged: doesKnowCommand is given different arguments. Use an alias to ask for both.")]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: $a) doesKnowCommand(dogCommand: $b) } }",
        "1:9 1:41 FIELDS_CONFLICT dog.doesKnowCommand is selected twice and cannot be merged: doesKnowCommand is given different arguments. Use an alias to ask for both.")]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand } }",
        "1:9 1:42 FIELDS_CONFLICT dog.doesKnowCommand is selected twice and cannot be merged: doesKnowCommand is given different arguments. Use an alias to ask for both.")]
    [InlineData(
        "{ complex(input: {count: 1}) complex(input: {count: 1.0}) }",
        "1:3 1:30 FIELDS_CONFLICT complex is selected twice and cannot be merged: complex is given different arguments. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } } }",
        "1:22 1:57 FIELDS_CONFLICT pet.someValue is selected twice and cannot be merged: it would be of type String and of type Int. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Dog { a: name } ... on Cat { a: nickname } } }",
        "1:22 1:45 FIELDS_CONFLICT pet.a is selected twice and cannot be merged: it would be of type String! and of type String. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Dog { friends { name } } ... on Cat { friends { name } } } }",
        "1:22 1:54 FIELDS_CONFLICT pet.friends is selected twice and cannot be merged: it would be of type [Pet!]! and of type [Pet]. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Dog { a: owner { name } } ... on Cat { a: nickname } } }",
        "1:22 1:55 FIELDS_CONFLICT pet.a is selected twice and cannot be merged: it would be of type Human and of type String. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Dog { owner { x: name } } ... on Cat { owner { x: homePlanet } } } }",
        "1:30 1:63 FIELDS_CONFLICT pet.owner.x is selected twice and cannot be merged: it would be of type String! and of type String. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Pet { a: name } ... on Dog { a: nickname } } }",
        "1:22 1:45 FIELDS_CONFLICT pet.a is selected twice and cannot be merged: it would be name and nickname. Use an alias to ask for both.")]
    [InlineData(
        """
        { dog { ...A ...B } }
        fragment A on Dog { x: name }
        fragment B on Dog { ... on Pet { ...C } }
        fragment C on Dog { x: nickname }
        """,
        "2:21 4:21 FIELDS_CONFLICT dog.x is selected twice and cannot be merged: it would be name and nickname. Use an alias to ask for both.")]
    [InlineData(
        """
        { dog { owner { a: name } } ...F }
        fragment F on Query { dog { owner { ... on Sentient { a: __typename } } } }
        """,
        "1:17 2:55 FIELDS_CONFLICT dog.owner.a is selected twice and cannot be merged: it would be name and __typename. Use an alias to ask for both.")]
    [InlineData(
        "{ a: dog { name } a: cat { name } }",
        "1:3 1:19 FIELDS_CONFLICT a is selected twice and cannot be merged: it would be dog and cat. Use an alias to ask for both.")]
    [InlineData(
        "{ dog { a: name a: nickname a: barkVolume } }",
        "1:9 1:17 FIELDS_CONFLICT dog.a is selected twice and cannot be merged: it would be name and nickname. Use an alias to ask for both.")]
    [InlineData(
        """
        { one: dog { ...F } two: dog { ...F } }
        fragment F on Dog { a: name a: nickname }
        """,
        "2:21 2:29 FIELDS_CONFLICT one.a is selected twice and cannot be merged: it would be name and nickname. Use an alias to ask for both.")]
    [InlineData(
        "fragment Unused on Dog { a: name a: nickname }",
        "1:26 1:34 FIELDS_CONFLICT a is selected twice and cannot be merged: it would be name and nickname. Use an alias to ask for both.")]
    [InlineData(
        "{ pet { ... on Dog { a: name } ... on Cat { a: name } ... on Dog { a: nickname } } }",
        "1:22 1:68 FIELDS_CONFLICT pet.a is selected twice and cannot be merged: it would be name and nickname. Use an alias to ask for both.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <content>Fields and arguments (sections 5.3 and 5.4).</content>
public sealed partial class SectionExamplesTests
{
    private static readonly Section[] Fields =
    [
        new(
            "Field-Selections",
            new Example(122, "{ dog { ...F ...G } } fragment F on Dog { meowVolume } fragment G on Dog { barkVolume: purrVolume }", "UNKNOWN_FIELD"),
            new Example(123, "{ pet { ...F } } fragment F on Pet { name }"),
            new Example(124, "{ pet { ...F } } fragment F on Pet { barkVolume }", "UNKNOWN_FIELD"),
            new Example(125, "{ catOrDog { ...F } } fragment F on CatOrDog { __typename ... on Pet { name } ... on Cat { meowVolume } }"),
            new Example(126, "{ catOrDog { ...F } } fragment F on CatOrDog { name meowVolume }", "UNKNOWN_FIELD")),
        new(
            "Field-Selection-Merging",
            new Example(127, "{ dog { ...F ...G } } fragment F on Dog { nickname nickname } fragment G on Dog { called: nickname called: nickname }"),
            new Example(128, "{ dog { ...F } } fragment F on Dog { nickname: name nickname }", "FIELDS_CONFLICT"),
            new Example(
                129,
                "query ($c: DogCommand!) { a: dog { ...F } b: dog { ...G } } "
                + "fragment F on Dog { doesKnowCommand(dogCommand: HEEL) doesKnowCommand(dogCommand: HEEL) } "
                + "fragment G on Dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) }"),
            new Example(
                130,
                "query ($c: Boolean, $d: Boolean) { a: dog { ...F } b: dog { ...G } c: dog { ...H } d: dog { ...I } } "
                + "fragment F on Dog { isHouseTrained(atOtherHomes: true) isHouseTrained(atOtherHomes: false) } "
                + "fragment G on Dog { isHouseTrained(atOtherHomes: true) isHouseTrained(atOtherHomes: $c) } "
                + "fragment H on Dog { isHouseTrained(atOtherHomes: $c) isHouseTrained(atOtherHomes: $d) } "
                + "fragment I on Dog { isHouseTrained(atOtherHomes: true) isHouseTrained }",
                "FIELDS_CONFLICT"),
            new Example(
                131,
                "{ a: pet { ...F } b: pet { ...G } } fragment F on Pet { ... on Cat { noise: meowVolume } ... on Dog { noise: barkVolume } } "
                + "fragment G on Pet { ... on Cat { doesKnowCommand(catCommand: JUMP) } ... on Dog { doesKnowCommand(dogCommand: DOWN) } }"),
            new Example(
                132,
                "{ pet { ...F } } fragment F on Pet { ... on Cat { it: meowVolume } ... on Dog { it: nickname } }",
                "FIELDS_CONFLICT")),
        new(
            "Leaf-Field-Selections",
            new Example(133, "{ cat { ...F } } fragment F on Cat { meowVolume }"),
            new Example(134, "{ cat { ...F } } fragment F on Cat { meowVolume { atNight } }", "UNEXPECTED_SELECTION"),
            new Example(136, "query A { human } query B { pet } query C { catOrDog }", "MISSING_SELECTION"),
            new Example(137, "{ human { name } }")),
        new(
            "Argument-Names",
            new Example(
                138,
                "{ dog { ...F ...G } } fragment F on Dog { doesKnowCommand(dogCommand: DOWN) } "
                + "fragment G on Dog { isHouseTrained(atOtherHomes: false) @skip(if: false) }"),
            new Example(139, "{ dog { ...F } } fragment F on Dog { isHouseTrained(indoors: true) }", "UNKNOWN_ARGUMENT"),
            new Example(
                140, "{ dog { ...F } } fragment F on Dog { nickname @skip(if: true, unless: false) }", "UNKNOWN_ARGUMENT"),
            new Example(
                142,
                "{ a: arguments { ...F } b: arguments { ...G } } fragment F on Arguments { multipleRequirements(x: 3, y: 4) } "
                + "fragment G on Arguments { multipleRequirements(y: 4, x: 3) }")),
        new(
            "Required-Arguments",
            new Example(
                143,
                "{ arguments { ...F ...G } } fragment F on Arguments { booleanArgField(booleanArg: false) } "
                + "fragment G on Arguments { nonNullBooleanArgField(nonNullBooleanArg: false) }"),
            new Example(144, "{ arguments { ...F } } fragment F on Arguments { booleanArgField }"),
            new Example(145, "{ arguments { ...F } } fragment F on Arguments { nonNullBooleanArgField }", "MISSING_ARGUMENT")),
        new(
            "Values-of-Correct-Type",
            new Example(146, "{ arguments { ...F } } fragment F on Arguments { nonNullBooleanArgField(nonNullBooleanArg: null) }", "WRONG_VALUE")),
    ];
}

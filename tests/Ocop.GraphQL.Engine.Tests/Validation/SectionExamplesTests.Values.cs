namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <content>Values and directives (sections 5.6 and 5.7).</content>
public sealed partial class SectionExamplesTests
{
    private static readonly Section[] Values =
    [
        new(
            "Values-of-Correct-Type",
            new Example(
                167,
                "query A($by: FindDogInput = {name: \"Vàng\"}) { findDog(searchBy: $by) { name } arguments { ...F ...G } } "
                + "mutation B($pet: PetInput! = {cat: {name: \"Mướp\"}}) { adoptPet(pet: $pet) { name } } "
                + "fragment F on Arguments { booleanArgField(booleanArg: false) } fragment G on Arguments { floatArgField(floatArg: 7) }"),
            new Example(
                168,
                "query A { findDog(searchBy: {name: 7}) { name } arguments { ...F } } mutation B { adoptPet(pet: {}) { name } } "
                + "mutation C($dog: DogInput) { adoptPet(pet: {dog: $dog, cat: {name: \"Mướp\"}}) { name } } "
                + "mutation D($cat: CatInput) { adoptPets(pets: [{cat: $cat}]) { name } } "
                + "fragment F on Arguments { intArgField(intArg: \"7\") }",
                "WRONG_VALUE",
                "WRONG_ONE_OF",
                "VARIABLE_MISMATCH")),
        new(
            "Input-Object-Field-Names",
            new Example(169, "{ findDog(searchBy: {name: \"Vàng\"}) { name } }"),
            new Example(170, "{ findDog(searchBy: {hidingPlace: \"garden\"}) { name } }", "UNKNOWN_INPUT_FIELD")),
        new(
            "Input-Object-Field-Uniqueness",
            new Example(171, "{ complex(input: {count: 1, name: \"a\", name: \"b\"}) }", "DUPLICATE_INPUT_FIELD")),
        new("Directives-Are-in-Valid-Locations", new Example(172, "query ($a: Boolean!) @include(if: $a) { dog { name } }", "MISPLACED_DIRECTIVE")),
        new(
            "Directives-Are-Unique-per-Location",
            new Example(
                173,
                "query ($a: Boolean = false, $b: Boolean = true) { dog { name @include(if: $a) @include(if: $b) } }",
                "DUPLICATE_DIRECTIVE"),
            new Example(
                174,
                "query ($a: Boolean = false, $b: Boolean = true) { dog @include(if: $a) { name } dog @include(if: $b) { nickname } }")),
    ];
}

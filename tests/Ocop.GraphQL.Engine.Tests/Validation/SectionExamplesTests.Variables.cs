namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <content>Variables (section 5.8).</content>
public sealed partial class SectionExamplesTests
{
    private const string Trained = "fragment Trained on Dog { isHouseTrained(atOtherHomes: $away) }";

    private static readonly Section[] Variables =
    [
        new(
            "Variable-Uniqueness",
            new Example(
                175, "query ($away: Boolean, $away: Boolean) { dog { isHouseTrained(atOtherHomes: $away) } }", "DUPLICATE_VARIABLE"),
            new Example(
                176,
                $"query A($away: Boolean) {{ dog {{ ...Trained }} }} query B($away: Boolean!) {{ dog {{ ...Trained }} }} {Trained}")),
        new(
            "Variables-Are-Input-Types",
            new Example(
                178,
                "query A($away: Boolean) { dog { isHouseTrained(atOtherHomes: $away) } } "
                + "query B($by: FindDogInput) { findDog(searchBy: $by) { name } } query C($list: [Boolean!]) { booleanList(list: $list) }"),
            new Example(
                179,
                "query A($v: Dog) { booleanList(list: $v) } query B($v: Cat!) { booleanList(list: $v) } "
                + "query C($v: [Pet]) { booleanList(list: $v) } query D($v: CatOrDog) { booleanList(list: $v) }",
                "WRONG_VARIABLE_TYPE")),
        new(
            "All-Variable-Uses-Defined",
            new Example(180, "query A($away: Boolean) { dog { isHouseTrained(atOtherHomes: $away) } }"),
            new Example(181, "query A { dog { isHouseTrained(atOtherHomes: $away) } }", "UNDEFINED_VARIABLE"),
            new Example(182, $"query A($away: Boolean) {{ dog {{ ...Trained }} }} {Trained}"),
            new Example(183, $"query A {{ dog {{ ...Trained }} }} {Trained}", "UNDEFINED_VARIABLE"),
            new Example(184, $"query A {{ dog {{ ...Outer }} }} fragment Outer on Dog {{ ...Trained }} {Trained}", "UNDEFINED_VARIABLE"),
            new Example(
                185,
                $"query A($away: Boolean) {{ dog {{ ...Trained }} }} query B($away: Boolean) {{ dog {{ ...Trained }} }} {Trained}"),
            new Example(
                186, $"query A($away: Boolean) {{ dog {{ ...Trained }} }} query B {{ dog {{ ...Trained }} }} {Trained}", "UNDEFINED_VARIABLE")),
        new(
            "All-Variables-Used",
            new Example(187, "query A($away: Boolean) { dog { isHouseTrained } }", "UNUSED_VARIABLE"),
            new Example(188, $"query A($away: Boolean) {{ dog {{ ...Trained }} }} {Trained}"),
            new Example(189, "query A($away: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained }", "UNUSED_VARIABLE"),
            new Example(
                190,
                $"query A($away: Boolean) {{ dog {{ ...Trained }} }} query B($away: Boolean, $more: Int) {{ dog {{ ...Trained }} }} {Trained}",
                "UNUSED_VARIABLE")),
        new(
            "All-Variable-Usages-Are-Allowed",
            new Example(191, "query ($v: Int) { arguments { booleanArgField(booleanArg: $v) } }", "VARIABLE_MISMATCH"),
            new Example(192, "query ($v: [Boolean]) { arguments { booleanArgField(booleanArg: $v) } }", "VARIABLE_MISMATCH"),
            new Example(193, "query ($v: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $v) } }", "VARIABLE_MISMATCH"),
            new Example(194, "query ($v: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $v) } }"),
            new Example(195, "query ($v: [Boolean]) { arguments { booleanListArgField(booleanListArg: $v) } }", "VARIABLE_MISMATCH"),
            new Example(
                196,
                "mutation A($cat: CatInput!) { adoptPet(pet: {cat: $cat}) { name } } "
                + "mutation B($cat: CatInput! = {name: \"Mướp\"}) { adoptPet(pet: {cat: $cat}) { name } }"),
            new Example(197, "mutation A($cat: CatInput) { adoptPet(pet: {cat: $cat}) { name } }", "VARIABLE_MISMATCH"),
            new Example(198, "query ($v: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $v) } }"),
            new Example(199, "query ($v: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $v) } }")),
    ];
}

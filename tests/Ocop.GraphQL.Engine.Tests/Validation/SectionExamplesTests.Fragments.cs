namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <content>Fragments (section 5.5).</content>
public sealed partial class SectionExamplesTests
{
    private static readonly Section[] Fragments =
    [
        new(
            "Fragment-Name-Uniqueness",
            new Example(147, "{ cat { ...One ...Two } } fragment One on Cat { name } fragment Two on Cat { owner { name } }"),
            new Example(148, "{ cat { ...One } } fragment One on Cat { name } fragment One on Cat { owner { name } }", "DUPLICATE_FRAGMENT")),
        new(
            "Fragment-Spread-Type-Existence",
            new Example(
                149,
                "{ cat { ...F ...G ...H } } fragment F on Cat { name } fragment G on Cat { ... on Cat { name } } "
                + "fragment H on Cat { ... @skip(if: false) { name } }"),
            new Example(150, "{ cat { ...F ...G } } fragment F on Tiger { name } fragment G on Cat { ... on Tiger { name } }", "UNKNOWN_TYPE")),
        new(
            "Fragments-on-Object-Interface-or-Union-Types",
            new Example(
                151,
                "{ cat { ...F ...G ...H } } fragment F on Cat { name } fragment G on Pet { name } fragment H on CatOrDog { ... on Cat { name } }"),
            new Example(152, "{ cat { ...F ...G } } fragment F on Float { a } fragment G on Cat { ... on String { b } }", "WRONG_FRAGMENT_TYPE")),
        new("Fragments-Must-Be-Used", new Example(153, "fragment F on Cat { name } { cat { name } }", "UNUSED_FRAGMENT")),
        new("Fragment-Spread-Target-Defined", new Example(154, "{ cat { ...Nowhere } }", "UNKNOWN_FRAGMENT")),
        new(
            "Fragment-Spreads-Must-Not-Form-Cycles",
            new Example(
                155, "{ cat { ...F } } fragment F on Cat { name ...G } fragment G on Cat { meowVolume ...F }", "CYCLIC_FRAGMENTS"),
            new Example(
                157,
                "{ human { ...F } } fragment F on Human { name pets { ...G } } fragment G on Pet { name ... on Dog { owner { ...F } } }",
                "CYCLIC_FRAGMENTS")),
        new(
            "Fragment-Spread-Is-Possible",
            new Example(158, "{ cat { ...F } } fragment F on Cat { ... on Cat { meowVolume } }"),
            new Example(159, "{ cat { ...F } } fragment F on Cat { ... on Dog { barkVolume } }", "IMPOSSIBLE_FRAGMENT"),
            new Example(160, "{ cat { ...F } } fragment F on Cat { ...G } fragment G on Pet { name }"),
            new Example(161, "{ cat { ...F } } fragment F on Cat { ...G } fragment G on CatOrDog { ... on Dog { barkVolume } }"),
            new Example(
                162,
                "{ pet { ...F } catOrDog { ...G } } fragment F on Pet { name ... on Cat { meowVolume } } fragment G on CatOrDog { ... on Dog { barkVolume } }"),
            new Example(
                163,
                "{ human { ...F ...G } } fragment F on Sentient { ... on Cat { meowVolume } } fragment G on HumanOrAlien { ... on Dog { barkVolume } }",
                "IMPOSSIBLE_FRAGMENT"),
            new Example(164, "{ pet { ...F } } fragment F on Pet { ...G } fragment G on DogOrHuman { ... on Dog { barkVolume } }"),
            new Example(165, "{ pet { ...F } } fragment F on Pet { ...G } fragment G on Sentient { name }", "IMPOSSIBLE_FRAGMENT"),
            new Example(166, "{ record { ...F } } fragment F on Record { ...G } fragment G on Published { address }")),
    ];
}

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <content>Documents and operations (sections 5.1 and 5.2); 5.2.1.1 needs a schema of its own and stands with its rule's tests.</content>
public sealed partial class SectionExamplesTests
{
    private static readonly Section[] Operations =
    [
        new(
            "Executable-Definitions",
            new Example(107, "query Bark { dog { barkVolume } } extend type Dog { colour: String }", "NOT_EXECUTABLE")),
        new(
            "Operation-Name-Uniqueness",
            new Example(111, "query Bark { dog { barkVolume } } query Owner { dog { owner { name } } }"),
            new Example(112, "query Bark { dog { barkVolume } } query Bark { dog { owner { name } } }", "DUPLICATE_OPERATION"),
            new Example(113, "query Bark { dog { barkVolume } } mutation Bark { addPet(name: \"Ki\") { name } }", "DUPLICATE_OPERATION")),
        new(
            "Lone-Anonymous-Operation",
            new Example(114, "{ dog { barkVolume } }"),
            new Example(115, "{ dog { barkVolume } } query Owner { dog { owner { name } } }", "ANONYMOUS_OPERATION")),
        new(
            "Single-Root-Field",
            new Example(116, "subscription { newMessage { sender } }"),
            new Example(117, "subscription { ...News } fragment News on Subscription { newMessage { sender } }"),
            new Example(118, "subscription { newMessage { sender } disallowedSecondRootField }", "SUBSCRIPTION_ROOT"),
            new Example(
                119,
                "subscription { ...Two } fragment Two on Subscription { disallowedSecondRootField newMessage { sender } }",
                "SUBSCRIPTION_ROOT"),
            new Example(
                120,
                "subscription ($one: Boolean!) { newMessage @skip(if: $one) { sender } disallowedSecondRootField @include(if: $one) }",
                "SUBSCRIPTION_ROOT"),
            new Example(121, "subscription { __typename }", "SUBSCRIPTION_ROOT")),
    ];
}

namespace Ocop.GraphQL.Engine.Language;

/// <summary>The places where directives may stand, as the language writes them (specification, section 3.13).</summary>
internal static class DirectiveLocationNames
{
    /// <summary>All of them, in the specification's order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION",
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION",
    ];
}

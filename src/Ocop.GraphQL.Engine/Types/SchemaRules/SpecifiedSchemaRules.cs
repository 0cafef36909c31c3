namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>The rules of section 3 that need no coercion of values, in the order in which errors are listed.</summary>
internal static class SpecifiedSchemaRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        new RootTypesRule(),
        new NamesRule(),
        new UniqueNamesRule(),
        new NotEmptyRule(),
        new FieldsRule(),
        new InputValuesRule(),
        new ImplementationRule(),
        new OneOfRule(),
        new InputCyclesRule(),
        new DefaultCyclesRule(),
        new AppliedDirectivesRule(),
        new DirectiveCyclesRule(),
        new RuntimeTypesRule(),
    ];
}

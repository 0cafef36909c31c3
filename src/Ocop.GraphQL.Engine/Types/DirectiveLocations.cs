using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>The places of directives in the specification's words (section 3.13).</summary>
internal static class DirectiveLocations
{
    /// <summary>The name in SDL and introspection: <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) => TextsOf(location).Name;

    /// <summary>Which places are meant.</summary>
    public static string Describe(DirectiveLocation location) => TextsOf(location).Description;

    private static (string Name, string Description) TextsOf(DirectiveLocation location) => location switch
    {
        DirectiveLocation.Query => ("QUERY", "A query."),
        DirectiveLocation.Mutation => ("MUTATION", "A mutation."),
        DirectiveLocation.Subscription => ("SUBSCRIPTION", "A subscription."),
        DirectiveLocation.Field => ("FIELD", "A field of a selection set."),
        DirectiveLocation.FragmentDefinition => ("FRAGMENT_DEFINITION", "A fragment definition."),
        DirectiveLocation.FragmentSpread => ("FRAGMENT_SPREAD", "A fragment spread."),
        DirectiveLocation.InlineFragment => ("INLINE_FRAGMENT", "An inline fragment."),
        DirectiveLocation.VariableDefinition => ("VARIABLE_DEFINITION", "A variable definition."),
        DirectiveLocation.Schema => ("SCHEMA", "A schema."),
        DirectiveLocation.Scalar => ("SCALAR", "A scalar."),
        DirectiveLocation.Object => ("OBJECT", "An object."),
        DirectiveLocation.FieldDefinition => ("FIELD_DEFINITION", "A field of an object or interface."),
        DirectiveLocation.ArgumentDefinition => ("ARGUMENT_DEFINITION", "An argument of a field or directive."),
        DirectiveLocation.Interface => ("INTERFACE", "An interface."),
        DirectiveLocation.Union => ("UNION", "A union."),
        DirectiveLocation.Enum => ("ENUM", "An enum."),
        DirectiveLocation.EnumValue => ("ENUM_VALUE", "A value of an enum."),
        DirectiveLocation.InputObject => ("INPUT_OBJECT", "An input object."),
        DirectiveLocation.InputFieldDefinition => ("INPUT_FIELD_DEFINITION", "A field of an input object."),
        _ => throw Invariant.Broken("an unknown place of a directive"),
    };
}

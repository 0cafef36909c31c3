using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>The places of directives in the specification's words (section 3.13).</summary>
internal static class DirectiveLocations
{
    /// <summary>The name in SDL and introspection: <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) => DirectiveLocationNames.All[(int)location];

    /// <summary>The place of that name; the parser has accepted no other names.</summary>
    public static DirectiveLocation Of(string name) =>
        (DirectiveLocation)DirectiveLocationNames.All.TakeWhile(known => known != name).Count();

    /// <summary>Which places are meant.</summary>
    public static string Describe(DirectiveLocation location) => location switch
    {
        DirectiveLocation.Query => "A query.",
        DirectiveLocation.Mutation => "A mutation.",
        DirectiveLocation.Subscription => "A subscription.",
        DirectiveLocation.Field => "A field of a selection set.",
        DirectiveLocation.FragmentDefinition => "A fragment definition.",
        DirectiveLocation.FragmentSpread => "A fragment spread.",
        DirectiveLocation.InlineFragment => "An inline fragment.",
        DirectiveLocation.VariableDefinition => "A variable definition.",
        DirectiveLocation.Schema => "A schema.",
        DirectiveLocation.Scalar => "A scalar.",
        DirectiveLocation.Object => "An object.",
        DirectiveLocation.FieldDefinition => "A field of an object or interface.",
        DirectiveLocation.ArgumentDefinition => "An argument of a field or directive.",
        DirectiveLocation.Interface => "An interface.",
        DirectiveLocation.Union => "A union.",
        DirectiveLocation.Enum => "An enum.",
        DirectiveLocation.EnumValue => "A value of an enum.",
        DirectiveLocation.InputObject => "An input object.",
        DirectiveLocation.InputFieldDefinition => "A field of an input object.",
        _ => throw Invariant.Broken("an unknown place of a directive"),
    };
}

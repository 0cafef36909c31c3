using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary><c>__Type</c> and <c>__TypeKind</c> (specification, section 4.2.2).</summary>
internal static class TypeIntrospection
{
    /// <summary>Declares both.</summary>
    public static void Declare(SchemaBuilder builder)
    {
        builder.Object<GraphQLType>("__Type", "A type: named, or a list or non-null around another type.", type => type
            .Field("kind", "__TypeKind!", "Which kind of type it is.", t => FieldValue.Of(KindOf(t)))
            .Field("name", "String", "The type's name; null for lists and non-nulls.", t => FieldValue.Of((t as NamedType)?.Name))
            .Field("description", "String", "What the type means; in Markdown.", t => FieldValue.Of((t as NamedType)?.Description))
            .Field("specifiedByURL", "String", "Where a custom scalar is specified.", SpecifiedByUrl)
            .Field("fields", "[__Field!]", "The fields of an object or interface.", f => f.Lists(t => (t as FieldsType)?.Fields))
            .Field("interfaces", "[__Type!]", "What an object or interface implements.", InterfacesOf)
            .Field("possibleTypes", "[__Type!]", "The object types behind an interface or union.", PossibleTypesOf)
            .Field("enumValues", "[__EnumValue!]", "The values of an enum.", f => f.Lists(t => (t as EnumType)?.Values))
            .Field("inputFields", "[__InputValue!]", "The fields of an input object.", f => f.Lists(t => (t as InputObjectType)?.Fields))
            .Field("ofType", "__Type", "The type inside a list or non-null.", t => FieldValue.Object((t as WrappingType)?.OfType))
            .Field("isOneOf", "Boolean", "Whether exactly one field of an input object is given.", IsOneOf));
        builder.Enum("__TypeKind", "The kinds of types.", kinds => kinds
            .Value("SCALAR", "A scalar; it may have specifiedByURL.")
            .Value("OBJECT", "An object; it has fields and interfaces.")
            .Value("INTERFACE", "An interface; it has fields, interfaces and possibleTypes.")
            .Value("UNION", "A union; it has possibleTypes.")
            .Value("ENUM", "An enum; it has enumValues.")
            .Value("INPUT_OBJECT", "An input object; it has inputFields and isOneOf.")
            .Value("LIST", "A list; it has ofType.")
            .Value("NON_NULL", "A type without null; it has ofType."));
    }

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        NonNullType => "NON_NULL",
        _ => throw Invariant.Broken("an unknown kind of type"),
    };

    private static FieldValue SpecifiedByUrl(GraphQLType type) => FieldValue.Of((type as ScalarType)?.SpecifiedByUrl);

    private static FieldValue InterfacesOf(GraphQLType type) => FieldValue.Objects((type as FieldsType)?.Interfaces);

    private static FieldValue PossibleTypesOf(GraphQLType type) =>
        FieldValue.Objects(type is InterfaceType or UnionType ? ((CompositeType)type).PossibleTypes : null);

    private static FieldValue IsOneOf(GraphQLType type) =>
        type is InputObjectType input ? FieldValue.Of(input.IsOneOf) : FieldValue.Null;
}

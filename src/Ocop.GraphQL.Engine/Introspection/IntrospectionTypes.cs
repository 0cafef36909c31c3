using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>
/// The types that describe a schema (specification, section 4.2), declared like any others. Their values are the engine's own types
/// and definitions.
/// </summary>
internal static class IntrospectionTypes
{
    private const string IncludeDeprecated = "Whether to include what is deprecated.";

    /// <summary>Declares all of them, in the specification's order.</summary>
    public static SchemaBuilder Declare()
    {
        var builder = new SchemaBuilder(null);
        DeclareSchema(builder);
        TypeIntrospection.Declare(builder);
        DeclareField(builder);
        DeclareInputValue(builder);
        DeclareEnumValue(builder);
        DeclareDirective(builder);
        return builder;
    }

    /// <summary>Adds a list with the argument that includes deprecated items.</summary>
    public static void DeprecableList<TParent, TItem>(
        Types.Building.ObjectFieldBuilder<TParent> field, Func<TParent, IReadOnlyList<TItem>?> items, Func<TItem, string?> deprecationReason)
        where TParent : class
        where TItem : class =>
        field.Argument("includeDeprecated", "Boolean!", IncludeDeprecated, defaultValue: "false")
            .ResolvedBy(new DeprecableListResolver<TParent, TItem>(items, deprecationReason));

    private static void DeclareSchema(SchemaBuilder builder) => builder.Object<Schema>("__Schema", "The type system of a service.", schema => schema
        .Field("description", "String", "What the service is about; in Markdown.", s => FieldValue.Of(s.Description))
        .Field("types", "[__Type!]!", "All named types, built-in and introspection types included.", s => FieldValue.Objects(s.Types))
        .Field("queryType", "__Type!", "Where queries start.", s => FieldValue.Object(s.Roots.Query))
        .Field("mutationType", "__Type", "Where mutations start; null when there are none.", s => FieldValue.Object(s.Roots.Mutation))
        .Field("subscriptionType", "__Type", "Where subscriptions start; null when there are none.", s => FieldValue.Object(s.Roots.Subscription))
        .Field("directives", "[__Directive!]!", "All directives, built-in ones included.", s => FieldValue.Objects(s.Directives)));

    private static void DeclareField(SchemaBuilder builder) => builder.Object<FieldDefinition>("__Field", "A field of an object or interface.", field => field
        .Field("name", "String!", "The field's name.", f => FieldValue.Of(f.Name))
        .Field("description", "String", "What the field means; in Markdown.", f => FieldValue.Of(f.Description))
        .Field("args", "[__InputValue!]!", "The field's arguments.", f => DeprecableList(f, p => p.Arguments, a => a.DeprecationReason))
        .Field("type", "__Type!", "The type of the field's value.", f => FieldValue.Object(f.Type))
        .Field("isDeprecated", "Boolean!", "Whether the field should not be used any more.", f => FieldValue.Of(f.DeprecationReason is not null))
        .Field("deprecationReason", "String", "Why not, and what to use instead; in Markdown.", f => FieldValue.Of(f.DeprecationReason)));

    private static void DeclareInputValue(SchemaBuilder builder) => builder.Object<InputValueDefinition>(
        "__InputValue", "An argument, or a field of an input object.", value => value
        .Field("name", "String!", "The value's name.", v => FieldValue.Of(v.Name))
        .Field("description", "String", "What the value means; in Markdown.", v => FieldValue.Of(v.Description))
        .Field("type", "__Type!", "The type of the value.", v => FieldValue.Object(v.Type))
        .Field(
            "defaultValue",
            "String",
            "The value, as a GraphQL literal, that counts when none is given; null where there is no default.",
            v => FieldValue.Of(v.DefaultValue is { } literal ? ValuePrinter.Print(literal) : null))
        .Field("isDeprecated", "Boolean!", "Whether the value should not be given any more.", v => FieldValue.Of(v.DeprecationReason is not null))
        .Field("deprecationReason", "String", "Why not, and what to use instead; in Markdown.", v => FieldValue.Of(v.DeprecationReason)));

    private static void DeclareEnumValue(SchemaBuilder builder) => builder.Object<EnumValueDefinition>("__EnumValue", "A value of an enum.", value => value
        .Field("name", "String!", "The value's name.", v => FieldValue.Of(v.Name))
        .Field("description", "String", "What the value means; in Markdown.", v => FieldValue.Of(v.Description))
        .Field("isDeprecated", "Boolean!", "Whether the value should not be used any more.", v => FieldValue.Of(v.DeprecationReason is not null))
        .Field("deprecationReason", "String", "Why not, and what to use instead; in Markdown.", v => FieldValue.Of(v.DeprecationReason)));

    private static void DeclareDirective(SchemaBuilder builder)
    {
        builder.Object<DirectiveDefinition>("__Directive", "A directive that the service knows.", directive => directive
            .Field("name", "String!", "The directive's name without @.", d => FieldValue.Of(d.Name))
            .Field("description", "String", "What the directive does; in Markdown.", d => FieldValue.Of(d.Description))
            .Field("isRepeatable", "Boolean!", "Whether it may stand more than once at one place.", d => FieldValue.Of(d.IsRepeatable))
            .Field("locations", "[__DirectiveLocation!]!", "Where it may stand.", d => FieldValue.Strings([.. d.Locations.Select(DirectiveLocations.NameOf)]))
            .Field("args", "[__InputValue!]!", "The directive's arguments.", f => DeprecableList(f, d => d.Arguments, a => a.DeprecationReason)));
        builder.Enum("__DirectiveLocation", "Where a directive may stand.", locations =>
        {
            foreach (var location in Enum.GetValues<DirectiveLocation>())
            {
                locations.Value(DirectiveLocations.NameOf(location), DirectiveLocations.Describe(location));
            }
        });
    }
}

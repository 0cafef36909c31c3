using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary><c>__Schema</c> (specification, section 4.2.1).</summary>
internal static class SchemaIntrospection
{
    /// <summary>Declares it.</summary>
    public static void Declare(SchemaBuilder builder) => builder.Object<Schema>("__Schema", "The type system of a service.", schema => schema
        .Field("description", "String", "What the service is about; in Markdown.", s => FieldValue.Of(s.Description))
        .Field("types", "[__Type!]!", "All named types, built-in and introspection types included.", s => FieldValue.Objects(s.Types))
        .Field("queryType", "__Type!", "Where queries start.", s => FieldValue.Object(s.Roots.Query))
        .Field("mutationType", "__Type", "Where mutations start; null when there are none.", s => FieldValue.Object(s.Roots.Mutation))
        .Field(
            "subscriptionType",
            "__Type",
            "Where subscriptions start; null when there are none.",
            s => FieldValue.Object(s.Roots.Subscription))
        .Field("directives", "[__Directive!]!", "All directives, built-in ones included.", s => FieldValue.Objects(s.Directives)));
}

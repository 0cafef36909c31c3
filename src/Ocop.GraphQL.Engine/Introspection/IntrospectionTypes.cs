using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>
/// The types that describe a schema (specification, section 4.2), declared like any others. Their values are the engine's own
/// types and definitions.
/// </summary>
internal static class IntrospectionTypes
{
    /// <summary>Declares all of them, in the specification's order.</summary>
    public static SchemaBuilder Declare()
    {
        var builder = new SchemaBuilder(null);
        SchemaIntrospection.Declare(builder);
        TypeIntrospection.Declare(builder);
        MemberIntrospection.Declare(builder);
        DirectiveIntrospection.Declare(builder);
        return builder;
    }
}

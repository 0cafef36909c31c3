using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>The last step of declaring a schema; it stands here because every schema holds the types that describe it.</summary>
public static class SchemaBuilding
{
    /// <summary>Completes the declared types, adds built-in and introspection types, and checks everything.</summary>
    /// <exception cref="SchemaException">The schema breaks rules; the exception lists every error.</exception>
    public static Schema Build(this SchemaBuilder builder)
    {
        var schema = builder.Complete(IntrospectionTypes.Declare(), new DefaultValuesRule(), new AppliedDirectiveValuesRule(), new CostDirectivesRule());
        schema.Complete(MetaFields.OfQuery(schema));
        return schema;
    }
}

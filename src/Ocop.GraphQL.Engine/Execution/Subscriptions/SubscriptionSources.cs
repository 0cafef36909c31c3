using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution.Subscriptions;

/// <summary>What a schema that is served must say about its subscriptions.</summary>
internal static class SubscriptionSources
{
    /// <summary>The fields of the subscription root, and only those, have a source.</summary>
    /// <exception cref="SchemaException">The schema breaks the rule; the exception lists every error.</exception>
    public static void Check(Schema schema)
    {
        var errors = schema.Types.OfType<ObjectType>().SelectMany(type => type.Fields.Select(field => Find(type, field, schema)))
            .OfType<SchemaError>()
            .ToList();
        if (errors.Count > 0)
        {
            throw new SchemaException(errors);
        }
    }

    private static SchemaError? Find(ObjectType type, FieldDefinition field, Schema schema) =>
        (type == schema.Roots.Subscription, field.Source is not null) switch
        {
            (true, false) => new SchemaError($"{type.Name}.{field.Name}", "has no source: nothing says where its events come from."),
            (false, true) => new SchemaError($"{type.Name}.{field.Name}", "has a source, which only a field of the subscription root can use."),
            _ => null,
        };
}

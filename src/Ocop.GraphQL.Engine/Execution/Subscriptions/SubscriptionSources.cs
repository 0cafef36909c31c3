using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution.Subscriptions;

/// <summary>What a schema that is served must not say about its sources of events.</summary>
internal static class SubscriptionSources
{
    /// <summary>
    /// Only fields of the subscription root have a source. One without is served, so that a schema without its sources can be looked
    /// at; whoever subscribes to it is refused.
    /// </summary>
    /// <exception cref="ArgumentException">Another field has a source, which nothing would ever open.</exception>
    public static void Check(Schema schema)
    {
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => type != schema.Roots.Subscription))
        {
            if (type.Fields.FirstOrDefault(field => field.Source is not null) is { } field)
            {
                throw new ArgumentException(
                    $"{type.Name}.{field.Name} has a source, which only a field of the subscription root can use.", nameof(schema));
            }
        }
    }
}

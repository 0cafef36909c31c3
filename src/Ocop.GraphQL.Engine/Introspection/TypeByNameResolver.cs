using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>Answers <c>__type(name:)</c>.</summary>
internal sealed class TypeByNameResolver(Schema schema) : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        batch.SetAll(FieldValue.Object(schema.FindType(batch.Arguments.Get<string>("name")!)));
        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Nodes;

/// <summary>Answers <c>node</c>; what is wrong with the id is a value of the loader.</summary>
internal sealed class NodeResolver : FieldResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => NodeNeeds.Of(selection);

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var loader = new NodeLoader(batch.Request.State<RegistryRequest>(), (NodeNeeds)batch.Preparation!);
        batch.SetAll(loader.Load([batch.Arguments.Get<string>("id")!])[0]);
        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Nodes;

/// <summary>Answers <c>node</c>.</summary>
internal sealed class NodeResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => NodeNeeds.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var loader = new NodeLoader(batch.Request.State<RegistryRequest>(), (NodeNeeds)batch.Preparation!);
        batch.SetAll(loader.Load([batch.Arguments.Get<string>("id")!])[0]);
    }
}

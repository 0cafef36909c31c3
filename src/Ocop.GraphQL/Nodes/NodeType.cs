using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Nodes;

/// <summary>The interface <c>Node</c> and the root fields <c>node</c> and <c>nodes</c>.</summary>
internal static class NodeType
{
    /// <summary>Adds the interface and the root fields to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Interface("Node", "A record with a global id.", node => node.Field("id", "ID!", "Opaque identity across all types."));
        schema.Query(query => query
            .Field("node", "Node", "The record of a global id; null when there is none.",
                f => f.ResolvedBy(new NodeResolver()).Cost(Weights.Statement).Argument("id", "ID!", "The id, as any answer gave it."))
            .Field("nodes", "[Node]!", "The records of global ids, in their order; null in the place of one that does not exist, and an error in the place of a text that is no id.",
                f => f.ResolvedBy(new NodesResolver())
                    .Cost(Weights.Statement)
                    .ListSize(new ListSize { SlicingArguments = ["ids"] })
                    .Argument("ids", "[ID!]!", $"The ids, at most {NodesResolver.MaximumIds}.")));
    }
}

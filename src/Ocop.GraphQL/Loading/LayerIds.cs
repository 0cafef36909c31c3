using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Loading;

/// <summary>The identities of a layer's parents, each once.</summary>
internal static class LayerIds
{
    /// <summary>Collects them.</summary>
    public static IReadOnlyCollection<long> Of<TParent>(FieldBatch batch)
        where TParent : class, IDatedView
    {
        var ids = new HashSet<long>(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            ids.Add(batch.Parent<TParent>(i).Id);
        }

        return ids;
    }
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Sources;

/// <summary>The sources of all records of a layer, with one statement.</summary>
/// <typeparam name="TParent">The records.</typeparam>
internal sealed class SourcesResolver<TParent>(RecordKind kind) : FieldResolver
    where TParent : class, IDatedView
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var ids = new HashSet<long>(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            ids.Add(batch.Parent<TParent>(i).Id);
        }

        var byRecord = batch.Request.State<RegistryRequest>().Registry.Sources.FindByRecords(kind, ids).ToLookup(source => source.RecordId);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, FieldValue.Objects([.. byRecord[batch.Parent<TParent>(i).Id]]));
        }

        return ValueTask.CompletedTask;
    }
}

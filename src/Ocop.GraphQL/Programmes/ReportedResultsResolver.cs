using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Programmes;

/// <summary>The published figures of all targets of a layer, with one statement.</summary>
internal sealed class ReportedResultsResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var targets = Enumerable.Range(0, batch.Count).Select(i => batch.Parent<TargetView>(i).Record).ToList();
        var byTarget = batch.Request.State<RegistryRequest>().Registry.Programmes.FindResults(targets).ToLookup(result => result.Target.Id);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, FieldValue.Objects([.. byTarget[batch.Parent<TargetView>(i).Id]]));
        }

        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Programmes;

/// <summary>What the registry's own records say of all targets of a layer, with one statement for each question they ask.</summary>
internal sealed class ComputedResultsResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var programmes = batch.Request.State<RegistryRequest>().Registry.Programmes;
        foreach (var (asOf, indices) in DayGroups.Of<TargetView>(batch))
        {
            var targets = indices.Select(i => batch.Parent<TargetView>(i).Record).ToList();
            var figures = programmes.Compute(targets, asOf.Date);
            foreach (var (i, target) in indices.Zip(targets))
            {
                batch.Set(i, FieldValue.Object(
                    figures.TryGetValue(target.Id, out var figure) ? ComputedView.Of(target, figure, asOf.Date) : null));
            }
        }

        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Programmes;

/// <summary>The targets of all programmes of a layer, with one statement.</summary>
internal sealed class TargetsResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var programmes = Enumerable.Range(0, batch.Count).Select(i => batch.Parent<ProgrammeView>(i).Record).ToList();
        var byProgramme = batch.Request.State<RegistryRequest>().Registry.Programmes.FindTargets(programmes)
            .ToLookup(target => target.Programme.Id);
        for (var i = 0; i < batch.Count; i++)
        {
            var view = batch.Parent<ProgrammeView>(i);
            batch.Set(i, FieldValue.Objects([.. byProgramme[view.Id].Select(target => new TargetView(target, view.AsOf))]));
        }

        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>The parts of one sort of all programmes of a layer, with one statement.</summary>
internal sealed class ProgrammePartsResolver(ProgrammePart part) : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var ids = Enumerable.Range(0, batch.Count).Select(i => batch.Parent<ProgrammeView>(i).Id).ToHashSet();
        var byProgramme = batch.Request.State<RegistryRequest>().Registry.Programmes.FindParts(ids, part).ToLookup(found => found.ProgrammeId);
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, FieldValue.Objects([.. byProgramme[batch.Parent<ProgrammeView>(i).Id]]));
        }

        return ValueTask.CompletedTask;
    }
}

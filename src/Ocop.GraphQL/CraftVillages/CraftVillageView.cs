using Ocop.GraphQL.Time;
using Ocop.Storage.Details;

namespace Ocop.GraphQL.CraftVillages;

/// <summary>A craft village as seen on a day.</summary>
internal sealed record CraftVillageView(CraftVillageRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}

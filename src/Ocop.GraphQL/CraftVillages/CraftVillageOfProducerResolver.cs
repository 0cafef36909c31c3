using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.CraftVillages;

/// <summary>The craft villages of all producers of a layer.</summary>
internal sealed class CraftVillageOfProducerResolver : ToOneResolver<ProducerView, CraftVillageView>
{
    /// <inheritdoc/>
    protected override long? KeyOf(ProducerView parent) => parent.Record.CraftVillageId;

    /// <inheritdoc/>
    protected override IEnumerable<CraftVillageView> Load(RegistryRequest request, IReadOnlyCollection<long> ids, ulong needs, AsOf asOf) =>
        request.Registry.CraftVillages.FindByIds(ids).Select(record => new CraftVillageView(record, asOf));
}

using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Producers;

namespace Ocop.GraphQL.Producers;

/// <summary>The producers of all products of a layer.</summary>
internal sealed class ProducerOfProductResolver : ToOneResolver<ProductView, ProducerView>
{
    /// <inheritdoc/>
    protected override long? KeyOf(ProductView parent) => parent.Record.ProducerId;

    /// <inheritdoc/>
    protected override IEnumerable<ProducerView> Load(RegistryRequest request, IReadOnlyCollection<long> ids, ulong needs, AsOf asOf) =>
        request.Registry.Producers.FindByIds(ids, (ProducerFields)needs).Select(record => new ProducerView(record, asOf));
}

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
    protected override bool TryGetJoined(ProductView parent, ulong needs, out ProducerView? view)
    {
        var joined = parent.Record.HasProducer((ProducerFields)needs);
        view = joined && parent.Record.Producer is { } producer ? new ProducerView(producer, parent.AsOf) : null;
        return joined;
    }

    /// <inheritdoc/>
    protected override long? KeyOf(ProductView parent) => parent.Record.ProducerId;

    /// <inheritdoc/>
    protected override IEnumerable<ProducerView> Load(RegistryRequest request, IReadOnlyCollection<long> ids, ulong needs, AsOf asOf) =>
        request.Registry.Producers.FindByIds(ids, (ProducerFields)needs).Select(record => new ProducerView(record, asOf));
}

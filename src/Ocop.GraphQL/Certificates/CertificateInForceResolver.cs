using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>The certificates certainly in force of all products of a layer.</summary>
internal sealed class CertificateInForceResolver : ToOneResolver<ProductView, CertificateView>
{
    /// <inheritdoc/>
    protected override long? KeyOf(ProductView parent) => parent.Record.CertificateInForceId;

    /// <inheritdoc/>
    protected override IEnumerable<CertificateView> Load(RegistryRequest request, IReadOnlyCollection<long> ids, ulong needs, AsOf asOf) =>
        request.Registry.Certificates.FindByIds(ids, asOf.Date, (CertificateFields)needs).Select(record => new CertificateView(record, asOf));
}

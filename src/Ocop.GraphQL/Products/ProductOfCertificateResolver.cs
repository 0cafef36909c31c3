using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>The products of all certificates of a layer.</summary>
internal sealed class ProductOfCertificateResolver : ToOneResolver<CertificateView, ProductView>
{
    /// <inheritdoc/>
    protected override long? KeyOf(CertificateView parent) => parent.Record.ProductId;

    /// <inheritdoc/>
    protected override IEnumerable<ProductView> Load(RegistryRequest request, IReadOnlyCollection<long> ids, ulong needs, AsOf asOf) =>
        request.Registry.Products.FindByIds(ids, asOf.Date, (ProductFields)needs).Select(record => new ProductView(record, asOf));
}

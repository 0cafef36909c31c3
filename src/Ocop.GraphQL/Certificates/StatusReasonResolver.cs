using Ocop.Domain.Certification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>
/// The reasons behind the statuses of a layer of certificates. A reason depends on all certificates of the product, since one may
/// replace another; they are loaded with one statement.
/// </summary>
internal sealed class StatusReasonResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var products = new HashSet<long>(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            products.Add(batch.Parent<CertificateView>(i).Record.ProductId);
        }

        var certificates = Certificates(batch.Request.State<RegistryRequest>(), products);
        for (var i = 0; i < batch.Count; i++)
        {
            var view = batch.Parent<CertificateView>(i);
            batch.Set(i, FieldValue.Of(certificates[view.Id].ReasonAt(view.AsOf.Date)));
        }

        return ValueTask.CompletedTask;
    }

    private static Dictionary<long, Certificate> Certificates(RegistryRequest request, HashSet<long> products)
    {
        var byId = new Dictionary<long, Certificate>();
        var records = request.Registry.Certificates.FindByProducts(products, request.Today, CertificateFields.Facts);
        foreach (var ofProduct in records.GroupBy(record => record.ProductId))
        {
            foreach (var (record, certificate) in ofProduct.Zip(ProductStanding.Of(ofProduct.Select(record => record.Facts)).Certificates))
            {
                byId.Add(record.Id, certificate);
            }
        }

        return byId;
    }
}

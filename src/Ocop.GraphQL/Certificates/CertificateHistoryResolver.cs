using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>All certificates of all products of a layer, newest first within each product, with one statement.</summary>
internal sealed class CertificateHistoryResolver : FieldResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => (CertificateFields)selection.NeedsBelow();

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var certificates = batch.Request.State<RegistryRequest>().Registry.Certificates;
        foreach (var (asOf, indices) in DayGroups.Of<ProductView>(batch))
        {
            var ids = indices.Select(i => batch.Parent<ProductView>(i).Id).ToHashSet();
            var byProduct = certificates.FindByProducts(ids, asOf.Date, (CertificateFields)batch.Preparation!)
                .ToLookup(record => record.ProductId, record => new CertificateView(record, asOf));
            foreach (var i in indices)
            {
                batch.Set(i, FieldValue.Objects([.. byProduct[batch.Parent<ProductView>(i).Id]]));
            }
        }

        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>
/// A field of a layer of certificates that depends on all certificates of the product, since one may replace another; they are
/// loaded with one statement.
/// </summary>
/// <param name="read">The field's value from the history of the product and the certificate in it.</param>
internal sealed class OfHistoryResolver(Func<CertificateHistory, CertificateView, FieldValue> read) : FieldResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => (CertificateFields)selection.NeedsBelow();

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        foreach (var (asOf, indices) in DayGroups.Of<CertificateView>(batch))
        {
            var products = indices.Select(i => batch.Parent<CertificateView>(i).Record.ProductId).ToHashSet();
            var histories = CertificateHistory.Load(request, products, (CertificateFields)batch.Preparation!, asOf.Date);
            foreach (var i in indices)
            {
                var view = batch.Parent<CertificateView>(i);
                batch.Set(i, read(histories[view.Record.ProductId], view));
            }
        }

        return ValueTask.CompletedTask;
    }
}

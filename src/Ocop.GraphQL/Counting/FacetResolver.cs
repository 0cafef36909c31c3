using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Counting;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Counting;

/// <summary>Counts the products of all lists of a layer by one value, with one statement for the lists of one condition.</summary>
internal sealed class FacetResolver<T>(Facet<T> facet) : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var counts = batch.Request.State<RegistryRequest>().Registry.Counts;
        var lists = Enumerable.Range(0, batch.Count).GroupBy(i => batch.Parent<ICounted>(i).Scope.Query, ReferenceEqualityComparer.Instance);
        foreach (var list in lists)
        {
            Resolve(batch, counts, [.. list]);
        }
    }

    private void Resolve(FieldBatch batch, CountReader counts, List<int> indices)
    {
        var (query, _, asOf) = batch.Parent<ICounted>(indices[0]).Scope;
        var request = new FacetRequest(asOf.Date, batch.Arguments);
        var producers = indices.Select(i => batch.Parent<ICounted>(i).Scope.ProducerId).OfType<long>().ToHashSet();
        if (producers.Count == 0)
        {
            var all = counts.CountBy(query, facet.At(asOf.Date));
            indices.ForEach(i => batch.Set(i, Answer(all, request)));
            return;
        }

        var byProducer = counts.CountBy(new ProducersProductQuery(query, producers), facet.At(asOf.Date));
        indices.ForEach(i => batch.Set(i, Answer(byProducer[batch.Parent<ICounted>(i).Scope.ProducerId!.Value], request)));
    }

    private FieldValue Answer(IEnumerable<FacetCount<T>> counts, FacetRequest request) =>
        FieldValue.Objects([.. facet.Entries(counts, request)]);
}

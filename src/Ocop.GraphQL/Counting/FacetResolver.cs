using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Counting;

namespace Ocop.GraphQL.Counting;

/// <summary>Counts the products of all lists of a layer by one value.</summary>
internal sealed class FacetResolver<T>(Facet<T> facet) : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var counts = batch.Request.State<RegistryRequest>().Registry.Counts;
        CountedLists.Answer(
            batch,
            scope => Answer(counts.CountBy(scope.Query, facet.At(scope.AsOf.Date)), Request(scope)),
            (scope, query) =>
            {
                var (byProducer, request) = (counts.CountBy(query, facet.At(scope.AsOf.Date)), Request(scope));
                return producer => Answer(byProducer[producer], request);
            });

        FacetRequest Request(CountScope scope) => new(scope.AsOf.Date, batch.Arguments);
    }

    private FieldValue Answer(IEnumerable<FacetCount<T>> counts, FacetRequest request) =>
        FieldValue.Objects([.. facet.Entries(counts, request)]);
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Counting;

/// <summary>Answers what is counted of all lists of a layer, with one statement for the lists of one condition.</summary>
internal static class CountedLists
{
    /// <summary>Sets the field of every list.</summary>
    /// <param name="batch">The lists, each an <see cref="ICounted"/>.</param>
    /// <param name="whole">Counts the products of a condition.</param>
    /// <param name="ofProducers">Counts the products of a condition that producers have, for each of them.</param>
    public static void Answer(
        FieldBatch batch, Func<CountScope, FieldValue> whole, Func<CountScope, ProducersProductQuery, Func<long, FieldValue>> ofProducers)
    {
        foreach (var lists in Enumerable.Range(0, batch.Count).GroupBy(i => Scope(batch, i).Query, ReferenceEqualityComparer.Instance))
        {
            List<int> indices = [.. lists];
            var scope = Scope(batch, indices[0]);
            var producers = indices.Select(i => Scope(batch, i).ProducerId).OfType<long>().ToHashSet();
            if (producers.Count == 0)
            {
                var all = whole(scope);
                indices.ForEach(i => batch.Set(i, all));
                continue;
            }

            var byProducer = ofProducers(scope, new ProducersProductQuery(scope.Query, producers));
            indices.ForEach(i => batch.Set(i, byProducer(Scope(batch, i).ProducerId!.Value)));
        }
    }

    private static CountScope Scope(FieldBatch batch, int index) => batch.Parent<ICounted>(index).Scope;
}

using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Locations;

/// <summary>Counts what lists cannot place for want of a location, with one statement for the lists of one condition.</summary>
internal sealed class WithoutLocationResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var products = batch.Request.State<RegistryRequest>().Registry.Products;
        var lists = Enumerable.Range(0, batch.Count).GroupBy(i => Scope(batch, i).Query, ReferenceEqualityComparer.Instance);
        foreach (var list in lists)
        {
            Count(batch, products, [.. list]);
        }

        return ValueTask.CompletedTask;
    }

    private static void Count(FieldBatch batch, ProductReader products, List<int> indices)
    {
        var query = Scope(batch, indices[0]).Query.WithoutLocation();
        var producers = indices.Select(i => Scope(batch, i).ProducerId).OfType<long>().ToHashSet();
        if (producers.Count == 0)
        {
            var all = products.Count(query);
            indices.ForEach(i => batch.Set(i, FieldValue.Of(all)));
            return;
        }

        var byProducer = products.Count(new ProducersProductQuery(query, producers));
        indices.ForEach(i => batch.Set(i, FieldValue.Of(byProducer.GetValueOrDefault(Scope(batch, i).ProducerId!.Value))));
    }

    private static CountScope Scope(FieldBatch batch, int index) => batch.Parent<ICounted>(index).Scope;
}

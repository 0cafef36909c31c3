using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Locations;

/// <summary>Counts what lists cannot place for want of a location.</summary>
internal sealed class WithoutLocationResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var products = batch.Request.State<RegistryRequest>().Registry.Products;
        CountedLists.Answer(
            batch,
            scope => FieldValue.Of(products.Count(scope.Query.WithoutLocation())),
            (scope, query) =>
            {
                var byProducer = products.Count(query with { Products = scope.Query.WithoutLocation() });
                return producer => FieldValue.Of(byProducer.GetValueOrDefault(producer));
            });
        return ValueTask.CompletedTask;
    }
}

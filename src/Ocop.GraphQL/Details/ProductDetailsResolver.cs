using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Details;

namespace Ocop.GraphQL.Details;

/// <summary>What is told of all products of a layer several times, with one statement.</summary>
/// <typeparam name="TRecord">The things that are told.</typeparam>
/// <param name="load">Reads the things of many products.</param>
/// <param name="value">A thing as the field answers it, on the day its product is seen on.</param>
internal sealed class ProductDetailsResolver<TRecord>(
    Func<ProductDetailReader, IReadOnlyCollection<long>, IReadOnlyList<TRecord>> load, Func<TRecord, AsOf, FieldValue> value) : FieldResolver
    where TRecord : ProductDetailRecord
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var ids = LayerIds.Of<ProductView>(batch);
        var byProduct = load(batch.Request.State<RegistryRequest>().Registry.Details, ids).ToLookup(record => record.ProductId);
        for (var i = 0; i < batch.Count; i++)
        {
            var product = batch.Parent<ProductView>(i);
            batch.Set(i, FieldValue.List([.. byProduct[product.Id].Select(record => value(record, product.AsOf))]));
        }

        return ValueTask.CompletedTask;
    }
}

using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Products;

/// <summary>A page of the products of each producer of a layer: one statement for all pages and one for all totals, each only when asked for.</summary>
internal sealed class ProductsOfProducerResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) =>
        ProductDistance.Shape(ConnectionShape.Of(selection, ProductNeeds.Below), selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var where = batch.Arguments.Get<InputObject>("where");
        var (filter, near) = (ProductFilterInput.Read(where), NearInput.Find(where));
        var communes = batch.Request.State<RegistryRequest>().Registry.Communes;
        foreach (var (asOf, indices) in DayGroups.Of<ProducerView>(batch))
        {
            CommuneCodes.RequireList(where, communes, asOf.Date);
            var producers = indices.Select(i => batch.Parent<ProducerView>(i).Id).ToHashSet();
            var query = new ProducersProductQuery(new ProductQuery(asOf.Date) { Filter = filter, Near = near }, producers);
            var order = ProductSortInput.Read(batch.Arguments, null, asOf.Date);
            var connections = Read(batch, query, order, PageArguments.Read(batch.Arguments, order));
            foreach (var i in indices)
            {
                batch.Set(i, FieldValue.Object(connections(batch.Parent<ProducerView>(i).Id, asOf)));
            }
        }
    }

    private static Func<long, AsOf, Connection> Read(FieldBatch batch, ProducersProductQuery query, SortOrder order, PageRequest page)
    {
        var shape = (ConnectionShape)batch.Preparation!;
        var products = batch.Request.State<RegistryRequest>().Registry.Products;
        var totals = shape.Count ? products.Count(query) : null;
        var pages = shape.Rows
            ? products.ReadPages(
                query, ProductDistance.Fields(shape.Needs, query.Products), order, page with { WithKeys = shape.Keys, WithNeighbours = shape.Neighbours })
            : null;
        var placeCodes = PlaceCodeReading.Of(batch.Arguments.Get<InputObject>("where"), query.Products.AsOf);
        return (producer, asOf) =>
        {
            var rows = pages?[producer];
            return new Connection
            {
                Nodes = rows is null ? [] : [.. rows.Rows.Select(record => new ProductView(record, asOf))],
                Keys = rows?.Keys ?? [],
                Order = order,
                HasNext = rows is { HasNext: true },
                HasPrevious = rows is { HasPrevious: true },
                TotalCount = totals?.GetValueOrDefault(producer),
                Scope = new CountScope(query.Products, producer, asOf),
                PlaceCodes = placeCodes,
            };
        };
    }
}

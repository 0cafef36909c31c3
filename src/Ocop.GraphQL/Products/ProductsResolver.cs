using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Searching;
using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>Answers <c>products</c> with one statement for the page and one for the total, each only when asked for.</summary>
internal sealed class ProductsResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => ProductDistance.Shape(ConnectionShape.Of(selection, ProductNeeds.Below), selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var asOf = AsOf.Read(batch.Arguments, request);
        var search = SearchArgument.Read(batch.Arguments);
        var order = ProductSortInput.Read(batch.Arguments, search, asOf.Date);
        var where = batch.Arguments.Get<InputObject>("where");
        CommuneCodes.RequireList(where, request.Registry.Communes, asOf.Date);
        var query = new ProductQuery(asOf.Date)
        {
            Filter = ProductFilterInput.Read(where),
            Search = search,
            Near = NearInput.Find(where),
        };
        var list = new ConnectionReader<ProductRecord>(
            (needs, page) => request.Registry.Products.ReadPage(query, ProductDistance.Fields(needs, query), order, page),
            () => request.Registry.Products.Count(query),
            record => new ProductView(record, asOf),
            new CountScope(query, null, asOf));
        var page = list.Read((ConnectionShape)batch.Preparation!, order, PageArguments.Read(batch.Arguments, order));
        page.PlaceCodes = PlaceCodeReading.Of(where, asOf.Date);
        batch.SetAll(FieldValue.Object(page));
    }
}

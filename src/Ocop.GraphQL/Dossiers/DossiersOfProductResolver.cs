using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Reading.Paging;

namespace Ocop.GraphQL.Dossiers;

/// <summary>A page of the dossiers of each product of a layer: one statement for all pages and one for all totals, each only when asked for.</summary>
internal sealed class DossiersOfProductResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => ConnectionShape.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var shape = (ConnectionShape)batch.Preparation!;
        var page = PageArguments.Read(batch.Arguments, DossierReader.Order) with { WithKeys = shape.Keys, WithNeighbours = shape.Neighbours };
        var products = LayerIds.Of<ProductView>(batch);
        var dossiers = batch.Request.State<RegistryRequest>().Registry.Dossiers;
        var totals = shape.Count ? dossiers.Count(products) : null;
        var pages = shape.Rows ? dossiers.ReadPages(products, page) : null;
        for (var i = 0; i < batch.Count; i++)
        {
            var product = batch.Parent<ProductView>(i);
            int? total = totals?.GetValueOrDefault(product.Id);
            batch.Set(i, FieldValue.Object(Connection(pages?[product.Id], total, product.AsOf)));
        }
    }

    private static Connection Connection(Page<DossierRecord>? page, int? total, AsOf asOf) => new()
    {
        Nodes = page is null ? [] : [.. page.Rows.Select(record => new DossierView(record, asOf))],
        Keys = page?.Keys ?? [],
        Order = DossierReader.Order,
        HasNext = page is { HasNext: true },
        HasPrevious = page is { HasPrevious: true },
        TotalCount = total,
    };
}

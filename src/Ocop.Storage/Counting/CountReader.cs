using Ocop.Storage.Products;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Counting;

/// <summary>Counts products in the snapshot it belongs to: by values, and in summary.</summary>
public sealed class CountReader
{
    private readonly FacetReader facets;
    private readonly SummaryReader summaries;

    internal CountReader(ReadSession session)
    {
        facets = new FacetReader(session);
        summaries = new SummaryReader(session);
    }

    /// <summary>Counts the products of a query by a value.</summary>
    /// <param name="query">Which products are meant.</param>
    /// <param name="facet">What they are counted by, see <see cref="ProductFacets"/>.</param>
    /// <returns>The values that products have, in no particular order.</returns>
    public IReadOnlyList<FacetCount<T>> CountBy<T>(ProductQuery query, ProductFacet<T> facet)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(facet);
        return facets.Count(query.ToRowQuery(), facet);
    }

    /// <summary>Counts the products of each of these producers by a value, all with one statement.</summary>
    /// <param name="query">Which products are meant, and of which producers.</param>
    /// <param name="facet">What they are counted by, see <see cref="ProductFacets"/>.</param>
    /// <returns>The values by producer; producers without such products have none.</returns>
    public ILookup<long, FacetCount<T>> CountBy<T>(ProducersProductQuery query, ProductFacet<T> facet)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(facet);
        return facets.Count(query.ToPartition(), facet)
            .SelectMany(entry => entry.Value, (entry, count) => (Producer: entry.Key, Count: count))
            .ToLookup(entry => entry.Producer, entry => entry.Count);
    }

    /// <summary>Reads numbers of the products of a query as of its day.</summary>
    /// <param name="query">Which products are meant.</param>
    /// <param name="fields">The numbers that are wanted.</param>
    public ProductSummary Summarise(ProductQuery query, SummaryFields fields)
    {
        ArgumentNullException.ThrowIfNull(query);
        return summaries.Read(query.ToRowQuery(), query.AsOf, fields);
    }
}

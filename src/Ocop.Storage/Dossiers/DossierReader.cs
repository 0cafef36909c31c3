using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Dossiers;

/// <summary>Reads dossiers in the snapshot it belongs to.</summary>
public sealed class DossierReader
{
    private readonly RecordReader<DossierRecord> records;
    private readonly PartitionReader<DossierRecord> partitions;

    internal DossierReader(ReadSession session)
    {
        records = new RecordReader<DossierRecord>(session, DossierMap.Map);
        partitions = new PartitionReader<DossierRecord>(session, DossierMap.Map);
    }

    /// <summary>The order of pages: the newest round of evaluation first, those of unknown year last.</summary>
    public static SortOrder Order => DossierMap.Order;

    /// <summary>Finds the dossiers of products: product by product, in the order in which they came to be known.</summary>
    public IReadOnlyList<DossierRecord> FindByProducts(IReadOnlyCollection<long> productIds)
    {
        ArgumentNullException.ThrowIfNull(productIds);
        var ofProducts = new RowQuery(IdentityFilter.DossiersOfProducts(productIds), null, null);
        return records.ReadAll(ofProducts, DossierMap.Whole, " ORDER BY d.product_id, d.id");
    }

    /// <summary>Reads a page of the dossiers of each of these products, all with one statement.</summary>
    /// <param name="productIds">The products, each once.</param>
    /// <param name="page">Which part of each product's list in <see cref="Order"/>.</param>
    /// <returns>The page of every product, empty where it has no dossiers.</returns>
    public IReadOnlyDictionary<long, Page<DossierRecord>> ReadPages(IReadOnlyCollection<long> productIds, PageRequest page) =>
        partitions.ReadPages(OfProducts(productIds), DossierMap.Whole, DossierMap.Order, page);

    /// <summary>Counts the dossiers of each of these products with one statement; products without any are left out.</summary>
    public IReadOnlyDictionary<long, int> Count(IReadOnlyCollection<long> productIds) => partitions.Count(OfProducts(productIds));

    private static Partition OfProducts(IReadOnlyCollection<long> productIds)
    {
        ArgumentNullException.ThrowIfNull(productIds);
        return new Partition(new RowQuery(null, null, null), "d.product_id", productIds);
    }
}

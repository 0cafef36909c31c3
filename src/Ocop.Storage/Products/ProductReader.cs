using NodaTime;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Products;

/// <summary>Reads products in the snapshot it belongs to.</summary>
public sealed class ProductReader
{
    private readonly RecordReader<ProductRecord> records;
    private readonly Lazy<PartitionReader<ProductRecord>> partitions;

    internal ProductReader(ReadSession session)
    {
        records = new RecordReader<ProductRecord>(session, ProductMap.Map);
        partitions = new(() => new PartitionReader<ProductRecord>(session, ProductMap.Map), isThreadSafe: false);
    }

    /// <summary>Reads a page of products.</summary>
    /// <param name="query">Which products are meant.</param>
    /// <param name="fields">What to read of each.</param>
    /// <param name="order">Their order, see <see cref="ProductOrder"/>.</param>
    /// <param name="page">Which part of the ordered list.</param>
    /// <exception cref="ArgumentException">The order asks for relevance and the query searches for nothing.</exception>
    public Page<ProductRecord> ReadPage(ProductQuery query, ProductFields fields, SortOrder order, PageRequest page)
    {
        ArgumentNullException.ThrowIfNull(query);
        return records.ReadPage(query.ToRowQuery(), (ulong)fields, order, page);
    }

    /// <summary>Counts the products of a query.</summary>
    public int Count(ProductQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return records.Count(query.ToRowQuery());
    }

    /// <summary>Reads a page of the products of each of these producers, all with one statement.</summary>
    /// <param name="query">Which products are meant, and of which producers.</param>
    /// <param name="fields">What to read of each.</param>
    /// <param name="order">Their order, see <see cref="ProductOrder"/>.</param>
    /// <param name="page">Which part of each producer's ordered list.</param>
    /// <returns>The page of every producer, empty where it has no such products.</returns>
    /// <exception cref="ArgumentException">The order asks for relevance and the query searches for nothing.</exception>
    public IReadOnlyDictionary<long, Page<ProductRecord>> ReadPages(
        ProducersProductQuery query, ProductFields fields, SortOrder order, PageRequest page)
    {
        ArgumentNullException.ThrowIfNull(query);
        return partitions.Value.ReadPages(query.ToPartition(), (ulong)fields, order, page);
    }

    /// <summary>Counts the products of each of these producers with one statement.</summary>
    /// <returns>The numbers by producer; producers without such products are left out.</returns>
    public IReadOnlyDictionary<long, int> Count(ProducersProductQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return partitions.Value.Count(query.ToPartition());
    }

    /// <summary>Finds the product of a code; null when there is none.</summary>
    public ProductRecord? FindByCode(string code, LocalDate asOf, ProductFields fields) =>
        Find(ProductFilters.Code.Is(code), asOf, fields).FirstOrDefault();

    /// <summary>Finds the products of a GTIN: several where one product is recorded under several spellings.</summary>
    /// <param name="fourteenDigits">The number in its fourteen digits.</param>
    /// <param name="asOf">The day that decides certificates, stars and status.</param>
    /// <param name="fields">What to read of each.</param>
    public IReadOnlyList<ProductRecord> FindByGtin(string fourteenDigits, LocalDate asOf, ProductFields fields) =>
        Find(ProductFilters.Gtin.Is(fourteenDigits), asOf, fields);

    /// <summary>Finds the product of an official code; null when there is none.</summary>
    /// <param name="key">The code in the one writing by which codes are compared.</param>
    /// <param name="asOf">The day that decides certificates, stars and status.</param>
    /// <param name="fields">What to read of it.</param>
    public ProductRecord? FindByOfficialCode(string key, LocalDate asOf, ProductFields fields) =>
        Find(ProductFilters.OfficialCode.Is(key), asOf, fields).FirstOrDefault();

    /// <summary>Finds the products of these identities, in no particular order; identities without a product are left out.</summary>
    public IReadOnlyList<ProductRecord> FindByIds(IReadOnlyCollection<long> ids, LocalDate asOf, ProductFields fields) =>
        Find(IdentityFilter.Products(ids), asOf, fields);

    /// <summary>Finds the products of these codes, in no particular order; codes without a product are left out.</summary>
    public IReadOnlyList<ProductRecord> FindByCodes(IReadOnlyCollection<string> codes, LocalDate asOf, ProductFields fields) =>
        Find(ProductFilters.Code.IsIn(codes), asOf, fields);

    private List<ProductRecord> Find(Filter filter, LocalDate asOf, ProductFields fields) =>
        records.ReadAll(new ProductQuery(asOf) { Filter = filter }.ToRowQuery(), (ulong)fields);
}

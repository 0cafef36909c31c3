using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Producers;

/// <summary>Reads producers in the snapshot it belongs to.</summary>
public sealed class ProducerReader
{
    private readonly RecordReader<ProducerRecord> records;

    internal ProducerReader(ReadSession session) => records = new RecordReader<ProducerRecord>(session, ProducerMap.Map);

    /// <summary>Reads a page of producers.</summary>
    /// <param name="query">Which producers are meant.</param>
    /// <param name="fields">What to read of each.</param>
    /// <param name="order">Their order, see <see cref="ProducerOrder"/>.</param>
    /// <param name="page">Which part of the ordered list.</param>
    /// <exception cref="ArgumentException">The order asks for relevance and the query searches for nothing.</exception>
    public Page<ProducerRecord> ReadPage(ProducerQuery query, ProducerFields fields, SortOrder order, PageRequest page)
    {
        ArgumentNullException.ThrowIfNull(query);
        return records.ReadPage(query.ToRowQuery(), (ulong)fields, order, page);
    }

    /// <summary>Counts the producers of a query.</summary>
    public int Count(ProducerQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return records.Count(query.ToRowQuery());
    }

    /// <summary>Finds the producer of a code; null when there is none.</summary>
    public ProducerRecord? FindByCode(string code, ProducerFields fields) =>
        Find(ProducerFilters.Code.Is(code), fields).FirstOrDefault();

    /// <summary>Finds the producers of a tax code: several where one organisation is recorded under several spellings.</summary>
    /// <param name="taxCode">The code in its one writing.</param>
    /// <param name="fields">What to read of each.</param>
    public IReadOnlyList<ProducerRecord> FindByTaxCode(string taxCode, ProducerFields fields) =>
        Find(ProducerFilters.TaxCode.Is(taxCode), fields);

    /// <summary>Finds the producers of these identities, in no particular order; identities without a producer are left out.</summary>
    public IReadOnlyList<ProducerRecord> FindByIds(IReadOnlyCollection<long> ids, ProducerFields fields) =>
        Find(IdentityFilter.Producers(ids), fields);

    /// <summary>Finds the producers of these codes, in no particular order; codes without a producer are left out.</summary>
    public IReadOnlyList<ProducerRecord> FindByCodes(IReadOnlyCollection<string> codes, ProducerFields fields) =>
        Find(ProducerFilters.Code.IsIn(codes), fields);

    private List<ProducerRecord> Find(Filter filter, ProducerFields fields) =>
        records.ReadAll(new ProducerQuery { Filter = filter }.ToRowQuery(), (ulong)fields);
}

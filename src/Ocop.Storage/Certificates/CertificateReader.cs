using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Certificates;

/// <summary>Reads certificates in the snapshot it belongs to.</summary>
public sealed class CertificateReader
{
    /// <summary>The order that the domain gives a product's certificates when it looks for the latest.</summary>
    private const string NewestFirst =
        " ORDER BY c.product_id, c.issued_earliest DESC NULLS LAST, c.issued_latest DESC NULLS LAST, c.id";

    private static readonly TextField Code = new("c.code", TableSet.Certificates);

    private readonly RecordReader<CertificateRecord> records;

    internal CertificateReader(ReadSession session) => records = new RecordReader<CertificateRecord>(session, CertificateMap.Map);

    /// <summary>Reads a page of certificates.</summary>
    /// <param name="query">Which certificates are meant.</param>
    /// <param name="fields">What to read of each.</param>
    /// <param name="order">Their order, see <see cref="CertificateOrder"/>.</param>
    /// <param name="page">Which part of the ordered list.</param>
    public Page<CertificateRecord> ReadPage(CertificateQuery query, CertificateFields fields, SortOrder order, PageRequest page)
    {
        ArgumentNullException.ThrowIfNull(query);
        return records.ReadPage(query.ToRowQuery(), (ulong)fields, order, page);
    }

    /// <summary>Counts the certificates of a query.</summary>
    public int Count(CertificateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return records.Count(query.ToRowQuery());
    }

    /// <summary>Finds the certificate of a code; null when there is none.</summary>
    public CertificateRecord? FindByCode(string code, LocalDate asOf, CertificateFields fields) =>
        Find(Code.Is(code), asOf, fields).FirstOrDefault();

    /// <summary>Finds the certificates of these codes; codes without a certificate are left out.</summary>
    public IReadOnlyList<CertificateRecord> FindByCodes(IReadOnlyCollection<string> codes, LocalDate asOf, CertificateFields fields) =>
        Find(Code.IsIn(codes), asOf, fields);

    /// <summary>Finds the certificates of these identities; identities without a certificate are left out.</summary>
    public IReadOnlyList<CertificateRecord> FindByIds(IReadOnlyCollection<long> ids, LocalDate asOf, CertificateFields fields) =>
        Find(IdentityFilter.Certificates(ids), asOf, fields);

    /// <summary>Finds every certificate of these products: product by product, and within a product the newest first.</summary>
    public IReadOnlyList<CertificateRecord> FindByProducts(
        IReadOnlyCollection<long> productIds, LocalDate asOf, CertificateFields fields) =>
        Find(IdentityFilter.CertificatesOfProducts(productIds), asOf, fields);

    private List<CertificateRecord> Find(Filter filter, LocalDate asOf, CertificateFields fields) =>
        records.ReadAll(new RowQuery(filter, null, IsoDate.ToText(asOf)), (ulong)fields, NewestFirst);
}

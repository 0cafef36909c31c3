using NodaTime;
using Ocop.Domain.Certification;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>The certificates of one product as the domain sees them together, each with its record.</summary>
internal sealed class CertificateHistory
{
    private readonly IReadOnlyList<CertificateRecord> records;

    private CertificateHistory(IReadOnlyList<CertificateRecord> records)
    {
        this.records = records;
        Standing = ProductStanding.Of(records.Select(record => record.Facts));
    }

    /// <summary>The history of a product without certificates.</summary>
    public static CertificateHistory None { get; } = new([]);

    /// <summary>What the certificates say together.</summary>
    public ProductStanding Standing { get; }

    /// <summary>Reads the certificates of products with one statement; products without any are left out.</summary>
    /// <param name="request">The request.</param>
    /// <param name="products">The identities of the products.</param>
    /// <param name="columns">What to read of each certificate beside what the domain needs.</param>
    /// <param name="day">The day that the columns are read as of.</param>
    public static IReadOnlyDictionary<long, CertificateHistory> Load(
        RegistryRequest request, IReadOnlyCollection<long> products, CertificateFields columns, LocalDate day) =>
        request.Registry.Certificates.FindByProducts(products, day, columns | CertificateFields.Facts)
            .GroupBy(record => record.ProductId)
            .ToDictionary(group => group.Key, group => new CertificateHistory([.. group]));

    /// <summary>A certificate of the product as the domain sees it.</summary>
    /// <param name="id">The identity of its record.</param>
    public Certificate Find(long id)
    {
        var index = 0;
        while (records[index].Id != id)
        {
            index++;
        }

        return Standing.Certificates[index];
    }

    /// <summary>A certificate of <see cref="Standing"/> with its record; null for none.</summary>
    public CertificateView? View(Certificate? certificate, AsOf asOf) => certificate is null
        ? null
        : new CertificateView(records[Standing.Certificates.Index().First(pair => ReferenceEquals(pair.Item, certificate)).Index], asOf);
}

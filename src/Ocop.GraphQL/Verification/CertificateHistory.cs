using Ocop.Domain.Certification;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Verification;

/// <summary>The certificates of one product as the domain sees them, each with its record.</summary>
internal sealed class CertificateHistory
{
    private readonly IReadOnlyList<CertificateRecord> records;

    private CertificateHistory(IReadOnlyList<CertificateRecord> records)
    {
        this.records = records;
        Standing = ProductStanding.Of(records.Select(record => record.Facts));
    }

    /// <summary>What the certificates say together.</summary>
    public ProductStanding Standing { get; }

    /// <summary>Reads the certificates of a product.</summary>
    public static CertificateHistory Of(RegistryRequest request, long productId) =>
        new(request.Registry.Certificates.FindByProducts([productId], request.Today, CertificateFields.Facts));

    /// <summary>Loads the record of a certificate; null for none.</summary>
    public CertificateView? Load(RegistryRequest request, Certificate? certificate, CertificateFields columns, AsOf asOf)
    {
        if (certificate is null)
        {
            return null;
        }

        var index = Standing.Certificates.Index().First(pair => ReferenceEquals(pair.Item, certificate)).Index;
        return new CertificateView(request.Registry.Certificates.FindByIds([records[index].Id], asOf.Date, columns)[0], asOf);
    }
}

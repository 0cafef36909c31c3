using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Standings;

/// <summary>What the domain concludes over all days, as rows of spans.</summary>
internal static class ConcludedSpans
{
    /// <summary>The standing that a product's certificates give it.</summary>
    /// <param name="certificates">All certificates of the product; their order is that of the standing's certificates.</param>
    public static ProductStanding StandingOf(IEnumerable<CertificateRow> certificates) =>
        ProductStanding.Of(certificates.Select(row => CertificateConclusions.StatementsOf(row).ToFacts()));

    /// <summary>The spans of a product's standing.</summary>
    public static IEnumerable<StandingRow> OfProduct(long productId, ProductStanding standing, IReadOnlyList<CertificateRow> certificates)
    {
        CertificateRow? RowOf(Certificate? certificate) =>
            certificate is null ? null : certificates[standing.Certificates.ToList().IndexOf(certificate)];
        return standing.Periods.Select(period => new StandingRow
        {
            ProductId = productId,
            FromDay = period.From ?? IsoDate.Earliest,
            UntilDay = period.Until ?? IsoDate.Latest,
            Certified = period.Standing.IsCertified,
            Stars = period.Standing.Stars?.Stars,
            Status = period.Standing.ShownStatus,
            CertificateInForceId = RowOf(period.Standing.InForce)?.Id,
            ShownCertificateId = RowOf(period.Standing.Shown)?.Id,
            ValidUntil = RowOf(period.Standing.Shown)?.ValidUntil,
            DecisionDate = RowOf(period.Standing.Shown)?.DecisionDate,
        });
    }

    /// <summary>The spans of a certificate's status.</summary>
    public static IEnumerable<CertificateStatusRow> OfCertificate(long certificateId, Certificate certificate) =>
        certificate.Periods.Select(period => new CertificateStatusRow
        {
            CertificateId = certificateId,
            FromDay = period.From ?? IsoDate.Earliest,
            UntilDay = period.Until ?? IsoDate.Latest,
            Status = period.Status,
        });
}

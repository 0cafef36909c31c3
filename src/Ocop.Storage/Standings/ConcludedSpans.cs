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
        var rows = standing.Certificates.Zip(certificates).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var period in standing.Periods)
        {
            var shown = period.Standing.Shown is { } certificate ? rows[certificate] : null;
            yield return new StandingRow
            {
                ProductId = productId,
                FromDay = period.From ?? IsoDate.Earliest,
                UntilDay = period.Until ?? IsoDate.Latest,
                Certified = period.Standing.IsCertified,
                Stars = period.Standing.Stars?.Stars,
                Status = period.Standing.ShownStatus,
                CertificateInForceId = period.Standing.InForce is { } inForce ? rows[inForce].Id : null,
                ShownCertificateId = shown?.Id,
                ValidUntil = shown?.ValidUntil,
                DecisionDate = shown?.DecisionDate,
            };
        }
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

using Ocop.Domain.Certification;
using Ocop.Storage.Certificates;
using Ocop.Storage.Conversions;
using Ocop.Storage.Products;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Standings;

/// <summary>Writes what the domain says of products and their certificates on every day.</summary>
internal sealed class StandingWriter(WriteTransaction write)
{
    /// <summary>Replaces the standings of these products and the statuses of their certificates, and saves them.</summary>
    /// <remarks>A product whose standings change is itself changed.</remarks>
    public void Write(IReadOnlyCollection<ProductRow> products)
    {
        var ids = products.Select(product => product.Id).ToList();
        var certificates = write.Context.Certificates.FindAmong(ids, piece => certificate => piece.Contains(certificate.ProductId))
            .OrderBy(certificate => certificate.Id).ToLookup(certificate => certificate.ProductId);
        var recorded = write.Context.Standings.FindAmong(ids, piece => standing => piece.Contains(standing.ProductId))
            .ToLookup(standing => standing.ProductId);
        var statuses = new StatusSpans(write, certificates.SelectMany(group => group).Select(certificate => certificate.Id));
        foreach (var product in products)
        {
            var rows = certificates[product.Id].ToList();
            var standing = ProductStanding.Of(rows.Select(row => CertificateConclusions.StatementsOf(row).ToFacts()));
            Replace(product, [.. recorded[product.Id]], [.. SpansOf(product.Id, standing, rows)]);
            statuses.Replace(rows, standing.Certificates);
        }
        write.Save();
    }

    private void Replace(ProductRow product, List<StandingRow> recorded, List<StandingRow> concluded)
    {
        if (Spans.Replace(write.Context.Standings, recorded, concluded, AreEqual) && recorded.Count > 0)
            write.Touch(product);
    }

    private static IEnumerable<StandingRow> SpansOf(long productId, ProductStanding standing, List<CertificateRow> rows)
    {
        CertificateRow? RowOf(Certificate? certificate) =>
            certificate is null ? null : rows[standing.Certificates.ToList().IndexOf(certificate)];
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

    private static bool AreEqual(StandingRow one, StandingRow other) =>
        (one.FromDay, one.UntilDay, one.Certified, one.Stars, one.Status, one.CertificateInForceId, one.ShownCertificateId)
        == (other.FromDay, other.UntilDay, other.Certified, other.Stars, other.Status, other.CertificateInForceId, other.ShownCertificateId)
        && (one.ValidUntil, one.DecisionDate) == (other.ValidUntil, other.DecisionDate);
}

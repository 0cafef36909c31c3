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
            var standing = ConcludedSpans.StandingOf(rows);
            Replace(product, [.. recorded[product.Id]], [.. ConcludedSpans.OfProduct(product.Id, standing, rows)]);
            statuses.Replace(rows, standing.Certificates);
        }
        write.Save();
    }

    private void Replace(ProductRow product, List<StandingRow> recorded, List<StandingRow> concluded)
    {
        if (Spans.Replace(write.Context.Standings, recorded, concluded, AreEqual) && recorded.Count > 0)
            write.Touch(product);
    }

    /// <summary>Whether two spans say the same of the same days.</summary>
    public static bool AreEqual(StandingRow one, StandingRow other) =>
        (one.FromDay, one.UntilDay, one.Certified, one.Stars, one.Status, one.CertificateInForceId, one.ShownCertificateId)
        == (other.FromDay, other.UntilDay, other.Certified, other.Stars, other.Status, other.CertificateInForceId, other.ShownCertificateId)
        && (one.ValidUntil, one.DecisionDate) == (other.ValidUntil, other.DecisionDate);
}

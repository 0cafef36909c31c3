using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Statements;

/// <summary>Concludes the standings of products whose certificates are new or changed, and writes those that became others.</summary>
internal sealed class StatedSpans(BulkWrite write)
{
    private static readonly WriteStatement ClearStandings = new("DELETE FROM product_standings WHERE product_id = @p0", 1);
    private static readonly WriteStatement ClearStatuses = new("DELETE FROM certificate_statuses WHERE certificate_id = @p0", 1);

    private readonly List<(Held<ProductRow> Product, List<StandingRow> Standings)> standings = [];
    private readonly List<(Held<CertificateRow> Certificate, List<CertificateStatusRow> Statuses)> statuses = [];

    /// <summary>Concludes the spans of products; a product whose standings change is itself changed.</summary>
    /// <param name="products">The products with all their certificates, in the order of their identities.</param>
    public void Conclude(IReadOnlyList<(Held<ProductRow> Product, List<Held<CertificateRow>> Certificates)> products)
    {
        var recorded = write.Context.Standings.AsNoTracking()
            .FindAmong(products.Where(one => one.Product.Recorded is not null).Select(one => one.Product.Row.Id), piece => row => piece.Contains(row.ProductId))
            .OrderBy(row => row.FromDay).ToLookup(row => row.ProductId);
        foreach (var (product, certificates) in products)
        {
            var rows = certificates.ConvertAll(certificate => certificate.Row);
            var standing = ConcludedSpans.StandingOf(rows);
            List<StandingRow> concluded = [.. ConcludedSpans.OfProduct(product.Row.Id, standing, rows)];
            if (!Spans.AreEqual([.. recorded[product.Row.Id]], concluded, write.AreEqual))
            {
                product.Touch();
                standings.Add((product, concluded));
            }
            statuses.AddRange(certificates.Zip(standing.Certificates).Where(pair => pair.First.HasChanged(write))
                .Select(pair => (pair.First, ConcludedSpans.OfCertificate(pair.First.Row.Id, pair.Second).ToList())));
        }
    }

    /// <summary>Writes what was concluded, behind the products and certificates.</summary>
    public void Write()
    {
        foreach (var (product, rows) in standings)
        {
            if (product.Recorded is not null)
                write.Execute(ClearStandings, product.Row.Id);
            write.InsertAll(rows);
        }
        foreach (var (certificate, rows) in statuses)
        {
            if (certificate.Recorded is not null)
                write.Execute(ClearStatuses, certificate.Row.Id);
            write.InsertAll(rows);
        }
    }
}

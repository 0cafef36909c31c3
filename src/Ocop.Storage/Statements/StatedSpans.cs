using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>Concludes the standings of products whose certificates are new or changed, and writes those that became others.</summary>
internal sealed class StatedSpans(BulkWrite write)
{
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
                Clear("product_standings", "product_id", product.Row.Id);
            write.InsertAll(rows);
        }
        foreach (var (certificate, rows) in statuses)
        {
            if (certificate.Recorded is not null)
                Clear("certificate_statuses", "certificate_id", certificate.Row.Id);
            write.InsertAll(rows);
        }
    }

    private void Clear(string table, string column, long id)
    {
        using var command = write.Context.Database.GetDbConnection().CommandOf($"DELETE FROM {table} WHERE {column} = {SqlText.ParameterName(0)}", 1);
        command.Parameters[0].Value = id;
        command.ExecuteNonQuery();
    }
}

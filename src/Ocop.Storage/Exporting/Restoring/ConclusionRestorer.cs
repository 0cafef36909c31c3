using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Writes what the domain concludes of restored products and certificates.</summary>
internal sealed class ConclusionRestorer(BulkWrite write)
{
    private const int PieceLength = 1000;

    /// <summary>Concludes all products.</summary>
    public void Write(CancellationToken cancellation)
    {
        var last = 0L;
        while (FindNext(last) is { Count: > 0 } products)
        {
            cancellation.ThrowIfCancellationRequested();
            WritePiece(products);
            last = products[^1];
        }
    }

    private List<long> FindNext(long after) =>
        [.. write.Context.Products.Where(product => product.Id > after).OrderBy(product => product.Id).Select(product => product.Id).Take(PieceLength)];

    private void WritePiece(List<long> products)
    {
        var (first, last) = (products[0], products[^1]);
        var certificates = write.Context.Certificates.AsNoTracking()
            .Where(certificate => certificate.ProductId >= first && certificate.ProductId <= last)
            .OrderBy(certificate => certificate.ProductId).ThenBy(certificate => certificate.Id)
            .ToLookup(certificate => certificate.ProductId);
        foreach (var product in products)
        {
            var rows = certificates[product].ToList();
            var standing = ConcludedSpans.StandingOf(rows);
            write.InsertAll(ConcludedSpans.OfProduct(product, standing, rows));
            foreach (var (row, certificate) in rows.Zip(standing.Certificates))
                write.InsertAll(ConcludedSpans.OfCertificate(row.Id, certificate));
        }
    }
}

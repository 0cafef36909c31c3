using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Checking;

/// <summary>Checks the standings of products and the statuses of certificates against what the domain concludes.</summary>
internal static class StandingCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(CheckRun run)
    {
        foreach (var products in run.PiecesOf(run.Context.Products, "the standings of products"))
            Check(run, products);
    }

    private static void Check(CheckRun run, List<ProductRow> products)
    {
        var (first, last) = (products[0].Id, products[^1].Id);
        var certificates = run.Context.Certificates.AsNoTracking().Where(row => row.ProductId >= first && row.ProductId <= last)
            .OrderBy(row => row.Id).AsEnumerable().ToLookup(row => row.ProductId);
        var standings = run.Context.Standings.AsNoTracking().Where(row => row.ProductId >= first && row.ProductId <= last)
            .OrderBy(row => row.FromDay).AsEnumerable().ToLookup(row => row.ProductId);
        var statuses = run.Context.CertificateStatuses.AsNoTracking()
            .FindAmong(certificates.SelectMany(rows => rows).Select(row => row.Id), ids => row => ids.Contains(row.CertificateId))
            .OrderBy(row => row.FromDay).ToLookup(row => row.CertificateId);
        foreach (var product in products)
            Check(run, product, ([.. certificates[product.Id]], [.. standings[product.Id]]), statuses);
    }

    private static void Check(
        CheckRun run, ProductRow product, (List<CertificateRow> Certificates, List<StandingRow> Standings) recorded, ILookup<long, CertificateStatusRow> statuses)
    {
        var standing = ConcludedSpans.StandingOf(recorded.Certificates);
        if (!Spans.AreEqual(recorded.Standings, [.. ConcludedSpans.OfProduct(product.Id, standing, recorded.Certificates)], StandingWriter.AreEqual))
            run.Findings.Add(CheckKind.StandingDiffers, $"Product {product.Code}", "Its standing is not what its certificates say.");
        foreach (var (row, certificate) in recorded.Certificates.Zip(standing.Certificates))
        {
            if (!Spans.AreEqual([.. statuses[row.Id]], [.. ConcludedSpans.OfCertificate(row.Id, certificate)], StatusSpans.AreEqual))
                run.Findings.Add(CheckKind.StatusDiffers, $"Certificate {row.Code}", "Its status is not what its facts say.");
        }
    }
}

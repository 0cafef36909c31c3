using Ocop.Storage.Conversions;
using Ocop.Storage.Details;
using Ocop.Storage.Producers;
using Ocop.Storage.Sources;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Generating;

/// <summary>Writes generated records, with their source, what the domain concludes of them and what finds them.</summary>
internal sealed class RecordWriter
{
    private readonly BulkWrite write;
    private readonly long source;

    /// <summary>Writes the source of all records.</summary>
    public RecordWriter(BulkWrite write, GenerationPlan plan)
    {
        this.write = write;
        source = write.NextIdentity<SourceRow>();
        write.Insert(new SourceRow
        {
            Id = source,
            Address = plan.SourceName,
            PrintedDate = IsoDate.ToText(plan.AsOf),
            LastPossibleDay = plan.AsOf,
        });
    }

    /// <summary>Writes a producer and all that it makes.</summary>
    public void Write(GeneratedProducer producer)
    {
        write.Create(producer.Row);
        write.Insert(new ProducerSourceRow { RecordId = producer.Row.Id, SourceId = source });
        write.Index.Add(producer.Row);
        foreach (var product in producer.Products)
            Write(product, producer.Row);
    }

    private void Write(GeneratedProduct product, ProducerRow producer)
    {
        product.Row.ProducerId = producer.Id;
        write.Create(product.Row);
        write.Insert(new ProductSourceRow { RecordId = product.Row.Id, SourceId = source });
        write.Index.Add(product.Row, producer);
        WriteCertificates(product);
        WriteDossier(product);
        WriteDetails(product);
    }

    private void WriteCertificates(GeneratedProduct product)
    {
        foreach (var certificate in product.Certificates)
        {
            certificate.ProductId = product.Row.Id;
            write.Create(certificate);
            write.Insert(new CertificateSourceRow { RecordId = certificate.Id, SourceId = source, StatesEnding = certificate.Ending is not null });
        }
        write.InsertAll(ConcludedSpans.OfProduct(product.Row.Id, product.Standing, product.Certificates));
        foreach (var (row, certificate) in product.Certificates.Zip(product.Standing.Certificates))
            write.InsertAll(ConcludedSpans.OfCertificate(row.Id, certificate));
    }

    private void WriteDossier(GeneratedProduct product)
    {
        if (product.Dossier is not { } dossier)
            return;
        dossier.ProductId = product.Row.Id;
        write.Create(dossier);
        write.Insert(new DossierSourceRow { RecordId = dossier.Id, SourceId = source });
    }

    private void WriteDetails(GeneratedProduct product)
    {
        InsertDetails(product, product.Details.Gtins);
        InsertDetails(product, product.Details.Offers);
        InsertDetails(product, product.Details.Images);
        InsertDetails(product, product.Details.Standards);
        InsertDetails(product, product.Details.Markets);
        if (product.DisplayPoint is { } point)
            write.Insert(new ProductDisplayPointRow { ProductId = product.Row.Id, DisplayPointId = point });
    }

    private void InsertDetails<TRow>(GeneratedProduct product, IReadOnlyList<TRow> rows)
        where TRow : ProductDetailRow
    {
        foreach (var row in rows)
        {
            row.ProductId = product.Row.Id;
            write.Insert(row);
        }
    }
}

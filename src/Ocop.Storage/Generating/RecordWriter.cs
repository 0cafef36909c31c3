using Ocop.Storage.Conversions;
using Ocop.Storage.Producers;
using Ocop.Storage.Sources;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Generating;

/// <summary>Writes generated records, with their source, what the domain concludes of them and what finds them.</summary>
internal sealed class RecordWriter : IDisposable
{
    private readonly BulkWrite write;
    private readonly SearchIndexWriter index;
    private readonly long source;

    /// <summary>Writes the source of all records.</summary>
    public RecordWriter(BulkWrite write, GenerationPlan plan)
    {
        this.write = write;
        index = new SearchIndexWriter(write.Context);
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
        index.Add(producer.Row);
        foreach (var product in producer.Products)
            Write(product, producer.Row);
    }

    /// <inheritdoc/>
    public void Dispose() => index.Dispose();

    private void Write(GeneratedProduct product, ProducerRow producer)
    {
        product.Row.ProducerId = producer.Id;
        write.Create(product.Row);
        write.Insert(new ProductSourceRow { RecordId = product.Row.Id, SourceId = source });
        index.Add(product.Row, producer);
        WriteCertificates(product);
        if (product.Dossier is { } dossier)
        {
            dossier.ProductId = product.Row.Id;
            write.Create(dossier);
            write.Insert(new DossierSourceRow { RecordId = dossier.Id, SourceId = source });
        }
    }

    private void WriteCertificates(GeneratedProduct product)
    {
        foreach (var certificate in product.Certificates)
        {
            certificate.ProductId = product.Row.Id;
            write.Create(certificate);
            write.Insert(new CertificateSourceRow { RecordId = certificate.Id, SourceId = source, StatesEnding = certificate.Ending is not null });
        }
        var standing = ConcludedSpans.StandingOf(product.Certificates);
        write.InsertAll(ConcludedSpans.OfProduct(product.Row.Id, standing, product.Certificates));
        foreach (var (row, certificate) in product.Certificates.Zip(standing.Certificates))
            write.InsertAll(ConcludedSpans.OfCertificate(row.Id, certificate));
    }
}

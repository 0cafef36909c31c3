using Ocop.Storage.Certificates;
using Ocop.Storage.Communes;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Sources;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.DataSets;

/// <summary>Writes the rows of a data set in the order in which records need one another.</summary>
internal sealed class DataSetWriter(WriteTransaction write)
{
    /// <summary>Makes what is new, updates what changed, and lets nothing vanish; rows on withdrawn records are left out.</summary>
    /// <exception cref="UnreadableRowException">Rows contradict one another or what is recorded.</exception>
    public void Write(DataSet dataSet)
    {
        var rows = dataSet.Rows.Select(RecordedRow.Of).ToList();
        rows.RemoveAll(new WithdrawnRows(write.Context, rows).Hold);
        StatementCheck.RequireAgreement(rows);
        var sources = new SourceWriter(write);
        sources.Write([.. rows.Select(row => row.Row)]);
        var producerWriter = new ProducerWriter(write);
        var producers = producerWriter.Write(rows);
        var products = new ProductWriter(write, producers).Write(rows);
        new ProducerPlaceWriter(write).Write([.. producers.Values]);
        new CertificateWriter(write, products).Write([.. rows.Where(row => row.Row.IsCertificate)], sources);
        var dossierRows = rows.Where(row => !row.Row.IsCertificate).ToList();
        var dossiers = new DossierWriter(write, products).Write(dossierRows);
        Link<ProductSourceRow>(rows, row => products[row.Product].Id, sources);
        Link<ProducerSourceRow>(rows.Where(row => row.Producer is not null), row => producers[row.Producer!].Id, sources);
        Link<DossierSourceRow>(dossierRows, row => dossiers[row.Record].Id, sources);
        new CommuneCodeWriter(write).Write();
        new StandingWriter(write).Write([.. products.Values]);
        Index(products.Values, producers.Values, producerWriter.Renamed);
        Note(dataSet);
    }

    private void Link<TLink>(IEnumerable<RecordedRow> rows, Func<RecordedRow, long> idOf, SourceWriter sources)
        where TLink : SourceLinkRow, new() =>
        new SourceLinkWriter<TLink>(write, sources).Write([.. rows.Select(row => new Statement(row.Row, idOf(row)))], (_, _) => { });

    /// <summary>Indexes the records that changed, and the products of producers that are spelled differently now.</summary>
    private void Index(IEnumerable<ProductRow> products, IEnumerable<ProducerRow> producers, IReadOnlyList<ProducerRow> renamed)
    {
        using var index = new SearchIndexWriter(write.Context);
        index.Replace(producers.Where(producer => producer.Revision == write.Revision));
        var ofRenamed = write.Context.Products
            .FindAmong(renamed.Select(producer => (long?)producer.Id), piece => product => piece.Contains(product.ProducerId));
        index.Replace(
            products.Where(product => product.Revision == write.Revision).Union(ofRenamed),
            producers.ToDictionary(producer => producer.Id));
    }

    private void Note(DataSet dataSet) => LoadedDataSets.Note(write, dataSet.Name, dataSet.Sha256, dataSet.Rows.Count);
}

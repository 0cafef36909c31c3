using System.Text.Json;
using Ocop.Domain.Text;
using Ocop.Storage.Certificates;
using Ocop.Storage.Communes;
using Ocop.Storage.DataSets;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Makes the rows of records again from their documents, in the order of an export.</summary>
internal sealed partial class RecordRestorer
{
    private readonly BulkWrite write;
    private readonly SharedRows shared;
    private readonly CodeLookup producers = new("producers");
    private readonly CodeLookup products = new("products");
    private readonly Dictionary<RecordKind, RowFiller> fillers = RecordShapes.All.ToDictionary(shape => shape.Kind, shape => new RowFiller(shape));

    public RecordRestorer(BulkWrite write)
    {
        this.write = write;
        shared = new SharedRows(write);
    }

    /// <summary>Restores records of one type; those that they name were restored before.</summary>
    /// <exception cref="Opening.RegistryException">A document is not understood.</exception>
    public void Restore(IReadOnlyList<ReadDocument> documents)
    {
        producers.Read(
            write.Context.Producers.Select(row => new CodedName { Id = row.Id, Code = row.Code, Name = row.Name }), NamedBy(documents, "producer"));
        products.Read(
            write.Context.Products.Select(row => new CodedName { Id = row.Id, Code = row.Code, Name = row.Name }), NamedBy(documents, "product"));
        foreach (var document in documents)
        {
            ReadDocument.Guard(document.Line, () =>
            {
                Restore(document);
                return document;
            });
        }
    }

    private static List<string> NamedBy(IReadOnlyList<ReadDocument> documents, string key) =>
        [.. documents.Select(document => document.FindText(key)).OfType<string>()];

    private void Restore(ReadDocument document)
    {
        if (document.Withdrawn is { } withdrawn)
            write.Insert(Tombstone.Read(document.Shape.Kind, document.Code, withdrawn));
        else
            Restore(document.Shape.Kind, document.Code, document.Json);
    }

    private void Restore(RecordKind kind, string code, JsonElement document)
    {
        var filler = fillers[kind];
        switch (kind)
        {
            case RecordKind.DataSet:
                RestoreDataSet(document, filler);
                break;
            case RecordKind.Commune:
                RestoreCommune(code, document, filler);
                break;
            case RecordKind.Producer:
                RestoreProducer(code, document, filler);
                break;
            case RecordKind.Product:
                RestoreProduct(code, document, filler);
                break;
            case RecordKind.Certificate:
                RestoreCertificate(code, document, filler);
                break;
            case RecordKind.Dossier:
                RestoreDossier(code, document, filler);
                break;
            case RecordKind.Programme:
                RestoreProgramme(code, document, filler);
                break;
            default:
                throw new FormatException($"No record of kind {kind} can be restored.");
        }
    }

    private void RestoreDataSet(JsonElement document, RowFiller filler) => write.Insert(
        filler.Fill(new DataSetRow { Id = write.NextIdentity<DataSetRow>(), Name = "", Sha256 = "" }, document));

    private void RestoreCommune(string code, JsonElement document, RowFiller filler)
    {
        var commune = filler.Fill(
            new CommuneRow
            {
                Id = write.NextIdentity<CommuneRow>(),
                Code = code,
                OfficialCode = "",
                Name = "",
                NameFolded = "",
                NameSort = "",
                ProvinceCode = "",
            },
            document);
        (commune.NameFolded, commune.NameSort) = (VietnameseText.Fold(commune.Name), VietnameseText.SortKey(commune.Name));
        write.Insert(commune);
    }

    private void RestoreProducer(string code, JsonElement document, RowFiller filler)
    {
        var producer = filler.Fill(
            new ProducerRow { Id = write.NextIdentity<ProducerRow>(), Code = code, Name = "", NameSort = "", NameWords = "" }, document);
        (producer.NameSort, producer.NameWords) = (VietnameseText.SortKey(producer.Name), WordText.FramedText(producer.Name));
        producer.CraftVillageId = document.TryGetProperty("craftVillage", out var village) ? shared.VillageOf(village, filler["craftVillage"]) : null;
        write.Insert(producer);
        LinkSources(producer.Id, document, filler, () => new ProducerSourceRow());
        write.Index.Add(producer);
    }

    private void RestoreCertificate(string code, JsonElement document, RowFiller filler)
    {
        var certificate = filler.Fill(
            new CertificateRow { Id = write.NextIdentity<CertificateRow>(), Code = code }, document, (_, product) => products.Find(product).Id);
        CertificateConclusions.Conclude(certificate, CertificateConclusions.StatementsOf(certificate).ToFacts());
        write.Insert(certificate);
        LinkSources(certificate.Id, document, filler, () => new CertificateSourceRow());
    }

    private void RestoreDossier(string code, JsonElement document, RowFiller filler)
    {
        var dossier = filler.Fill(
            new DossierRow { Id = write.NextIdentity<DossierRow>(), Code = code }, document, (_, product) => products.Find(product).Id);
        write.Insert(dossier);
        LinkSources(dossier.Id, document, filler, () => new DossierSourceRow());
    }

    private void LinkSources<TLink>(long record, JsonElement document, RowFiller filler, Func<TLink> create)
        where TLink : SourceLinkRow
    {
        foreach (var source in ElementsOf(document, "sources"))
        {
            var link = filler["sources"].Fill(create(), source);
            (link.RecordId, link.SourceId) = (record, shared.SourceOf(source, filler["sources"]));
            write.Insert(link);
        }
    }

    private static JsonElement[] ElementsOf(JsonElement document, string key) =>
        document.TryGetProperty(key, out var array) ? [.. array.EnumerateArray()] : [];
}

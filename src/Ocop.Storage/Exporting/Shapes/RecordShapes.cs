using System.Text.Json;
using Ocop.Storage.Communes;
using Ocop.Storage.DataSets;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Revisions;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Shapes;

/// <summary>The documents of all kinds of records.</summary>
internal static partial class RecordShapes
{
    private static RecordShape DataSet => new()
    {
        Kind = RecordKind.DataSet,
        Type = JsonEncodedText.Encode("dataSet"),
        From = "data_sets t",
        Code = $"t.name || '{LoggedCode.Joint}' || t.sha_256",
        Members = [.. DocumentMember.Of<DataSetRow>(
            "t", nameof(DataSetRow.Name), nameof(DataSetRow.Sha256), nameof(DataSetRow.Rows), nameof(DataSetRow.LoadedAt), nameof(DataSetRow.Revision))],
    };

    private static RecordShape Commune => new()
    {
        Kind = RecordKind.Commune,
        Type = JsonEncodedText.Encode("commune"),
        From = "communes t",
        Members =
        [
            .. DocumentMember.Of<CommuneRow>(
                "t",
                nameof(CommuneRow.OfficialCode),
                nameof(CommuneRow.Name),
                nameof(CommuneRow.Kind),
                nameof(CommuneRow.ProvinceCode),
                nameof(CommuneRow.District),
                nameof(CommuneRow.ValidFrom),
                nameof(CommuneRow.ValidUntil),
                nameof(CommuneRow.SuccessorCodes)),
            .. TimesOf<CommuneRow>(),
        ],
    };

    private static RecordShape Producer => new()
    {
        Kind = RecordKind.Producer,
        Type = JsonEncodedText.Encode("producer"),
        From = "producers t",
        Members =
        [
            .. DocumentMember.Of<ProducerRow>(
                "t",
                nameof(ProducerRow.Name),
                nameof(ProducerRow.Kind),
                nameof(ProducerRow.KindAsPrinted),
                nameof(ProducerRow.Commune),
                nameof(ProducerRow.District),
                nameof(ProducerRow.Province),
                nameof(ProducerRow.ProvinceBefore2025),
                nameof(ProducerRow.ProvinceFrom2025),
                nameof(ProducerRow.CommuneCodeBefore2025),
                nameof(ProducerRow.CommuneCodeFrom2025),
                nameof(ProducerRow.TaxCode)),
            .. TimesOf<ProducerRow>(),
        ],
        Parts = [CraftVillage, SourcesOf<ProducerSourceRow>("producer_sources")],
    };

    private static RecordShape Dossier => new()
    {
        Kind = RecordKind.Dossier,
        Type = JsonEncodedText.Encode("dossier"),
        From = "dossiers t",
        Members =
        [
            DocumentMember.ReferenceOf<DossierRow>(nameof(DossierRow.ProductId), "product", "products"),
            .. DocumentMember.Of<DossierRow>(
                "t",
                nameof(DossierRow.Stage),
                nameof(DossierRow.StarsProposed),
                nameof(DossierRow.Score),
                nameof(DossierRow.DecisionNumber),
                nameof(DossierRow.StatedDate),
                nameof(DossierRow.StatedYear),
                nameof(DossierRow.Note)),
            .. TimesOf<DossierRow>(),
        ],
        Parts = [SourcesOf<DossierSourceRow>("dossier_sources")],
    };

    /// <summary>The kinds in the order of an export: a record comes behind those that it refers to.</summary>
    public static readonly IReadOnlyList<RecordShape> All = [DataSet, Commune, Producer, Product, Certificate, Dossier, Programme];

    /// <summary>The documents of a kind.</summary>
    public static RecordShape Of(RecordKind kind) => All.Single(shape => shape.Kind == kind);

    private static IEnumerable<DocumentMember> TimesOf<TRow>()
        where TRow : RecordRow => DocumentMember.Of<TRow>("t", nameof(RecordRow.CreatedAt), nameof(RecordRow.UpdatedAt), nameof(RecordRow.Revision));
}

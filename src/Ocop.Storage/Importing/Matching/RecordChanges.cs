using System.Globalization;
using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Statements;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Importing.Matching;

/// <summary>The recorded facts that a row changed: those that it states as they are now, and that were otherwise before the list.</summary>
internal static class RecordChanges
{
    private static readonly Fact<ProductRow>[] OfProduct =
    [
        new("name", product => product.Name, row => row.ProductName),
        new("group", product => product.GroupAsPrinted, row => row.ProductGroup),
        new("commune", product => product.Commune, row => row.Commune),
        new("district", product => product.District, row => row.District),
        new("province", product => product.Province, row => row.Province),
    ];

    private static readonly Fact<ProducerRow>[] OfProducer =
    [
        new("name", producer => producer.Name, row => row.ProducerName),
        new("kind", producer => producer.KindAsPrinted, row => row.ProducerKind),
    ];

    private static readonly Fact<CertificateRow>[] OfCertificate =
    [
        new("stars", certificate => Text(certificate.Stars), row => Text(row.Stars)),
        new("score", certificate => Text(certificate.Score), row => Text(row.Score)),
        new("decisionNumber", certificate => certificate.DecisionNumber, row => row.DecisionNumber),
        new("decisionDate", certificate => certificate.StatedDate, row => row.RecognisedDate?.ToString()),
        new("recognitionYear", certificate => Text(certificate.StatedYear), row => Text(row.RecognisedYear)),
        new("ending", certificate => certificate.Ending?.ToString(), row => CertificateStatements.Of(row).Ending?.ToString()),
        new("note", certificate => certificate.Note, row => row.Note),
    ];

    private static readonly Fact<DossierRow>[] OfDossier =
    [
        new("stage", dossier => dossier.Stage.ToString(), row => row.Status?.ToString()),
        new("starsProposed", dossier => Text(dossier.StarsProposed), row => Text(row.Stars)),
        new("score", dossier => Text(dossier.Score), row => Text(row.Score)),
        new("decisionNumber", dossier => dossier.DecisionNumber, row => row.DecisionNumber),
        new("decisionDate", dossier => dossier.StatedDate, row => row.RecognisedDate?.ToString()),
        new("recognitionYear", dossier => Text(dossier.StatedYear), row => Text(row.RecognisedYear)),
        new("note", dossier => dossier.Note, row => row.Note),
    ];

    /// <summary>The changes of a row, once its batch was written.</summary>
    public static IReadOnlyList<ReportedChange> Of(Statement statement) =>
    [
        .. Find(statement.Product, OfProduct, statement.Row),
        .. Find(statement.Producer, OfProducer, statement.Row),
        .. Find(statement.Certificate, OfCertificate, statement.Row),
        .. Find(statement.Dossier, OfDossier, statement.Row),
    ];

    private static IEnumerable<ReportedChange> Find<TRow>(Held<TRow>? held, Fact<TRow>[] facts, StatedRow row)
        where TRow : RecordRow => held?.Recorded is not { } recorded ? [] : facts
            .Select(fact => (fact.Name, Old: fact.Recorded(recorded), New: fact.Recorded(held.Row), Stated: fact.Stated(row)))
            .Where(fact => fact.Stated is not null && fact.Stated == fact.New && fact.Old != fact.New)
            .Select(fact => new ReportedChange(recorded.Code, fact.Name, fact.Old, fact.New));

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);

    private sealed record Fact<TRow>(string Name, Func<TRow, string?> Recorded, Func<StatedRow, string?> Stated);
}

using System.Diagnostics;
using Ocop.Domain;
using Ocop.Domain.Producers;
using Ocop.Domain.Text;
using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Statements;

/// <summary>Puts what a row states into the rows of records; what it does not state leaves what is recorded as it is.</summary>
internal static class StatedFacts
{
    /// <summary>Updates a producer.</summary>
    /// <remarks>Where only the legal form is spelled otherwise, the name stays as it was recorded.</remarks>
    public static void Apply(ProducerRow producer, StatedRow row)
    {
        var name = IsSameName(producer.Name, row.ProducerName!) ? row.ProducerName! : producer.Name;
        if (producer.NameSort.Length == 0 || producer.Name != name)
        {
            producer.Name = name;
            producer.NameSort = VietnameseText.SortKey(name);
            producer.NameWords = WordText.FramedText(name);
        }
        producer.KindAsPrinted = row.ProducerKind ?? producer.KindAsPrinted;
        producer.Kind = ProducerKinds.FindByPrintedForm(producer.KindAsPrinted);
    }

    /// <summary>Updates a product.</summary>
    public static void Apply(ProductRow product, StatedRow row)
    {
        if (product.NameSort.Length == 0 || product.Name != row.ProductName)
        {
            product.Name = row.ProductName;
            product.NameFolded = VietnameseText.Fold(row.ProductName);
            product.NameSort = VietnameseText.SortKey(row.ProductName);
            product.NameWords = WordText.FramedText(row.ProductName);
        }
        product.GroupAsPrinted = row.ProductGroup ?? product.GroupAsPrinted;
        product.Commune = Spelled(product.Commune, row.Place.Commune);
        product.District = Spelled(product.District, row.Place.District);
        product.Province = Spelled(product.Province, row.Place.Province);
        product.ProvinceBefore2025 = row.ProvinceBefore2025 ?? product.ProvinceBefore2025;
        product.ProvinceFrom2025 = row.ProvinceFrom2025 ?? product.ProvinceFrom2025;
    }

    /// <summary>Updates a certificate.</summary>
    public static void Apply(CertificateRow certificate, StatedRow row)
    {
        var stated = CertificateStatements.Of(row);
        certificate.Stars = stated.Stars ?? certificate.Stars;
        certificate.Score = row.Score ?? certificate.Score;
        certificate.DecisionNumber = stated.DecisionNumber ?? certificate.DecisionNumber;
        certificate.StatedDate = stated.StatedDate ?? certificate.StatedDate;
        certificate.StatedYear = stated.StatedYear ?? certificate.StatedYear;
        certificate.DecisionDate = row.RecognisedDate is { IsDay: true } day ? day.First : certificate.DecisionDate;
        certificate.Ending = stated.Ending ?? certificate.Ending;
        certificate.Note = row.Note ?? certificate.Note;
    }

    /// <summary>Updates a dossier, which keeps the furthest stage that was stated.</summary>
    public static void Apply(DossierRow dossier, StatedRow row)
    {
        var stage = StageOf(row.Status);
        dossier.Stage = stage > dossier.Stage ? stage : dossier.Stage;
        dossier.StarsProposed = row.Stars ?? dossier.StarsProposed;
        dossier.Score = row.Score ?? dossier.Score;
        dossier.DecisionNumber = row.DecisionNumber ?? dossier.DecisionNumber;
        dossier.StatedDate = row.RecognisedDate?.ToString() ?? dossier.StatedDate;
        dossier.StatedYear = row.RecognisedYear ?? dossier.StatedYear;
        dossier.Note = row.Note ?? dossier.Note;
    }

    private static bool IsSameName(string recorded, string stated) => VietnameseText.ExactKey(recorded) == VietnameseText.ExactKey(stated);

    // A kind that is only shortened otherwise is no other place.
    private static string? Spelled(string? recorded, string? stated) =>
        recorded is not null && stated is not null && !IsSameName(recorded, stated) ? recorded : stated;

    private static DossierStage StageOf(StatedStatus? status) => status switch
    {
        StatedStatus.Candidate => DossierStage.Candidate,
        StatedStatus.CouncilPassed => DossierStage.CouncilPassed,
        StatedStatus.ProposedFiveStar => DossierStage.ProposedFiveStar,
        _ => throw new UnreachableException($"{status} makes no dossier."),
    };
}

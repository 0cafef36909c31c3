using System.Diagnostics;
using Ocop.Domain;
using Ocop.Storage.DataSets;
using Ocop.Storage.Products;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Dossiers;

/// <summary>Writes the dossiers that rows tell of; a dossier keeps the furthest stage that was stated.</summary>
internal sealed class DossierWriter(WriteTransaction write, IReadOnlyDictionary<string, ProductRow> products)
{
    /// <summary>Makes or updates the dossiers and saves them.</summary>
    /// <returns>The dossiers of the rows, by code.</returns>
    public IReadOnlyDictionary<string, DossierRow> Write(IReadOnlyList<RecordedRow> rows)
    {
        var dossiers = write.Context.Dossiers.FindByCodes(rows.Select(row => row.Record));
        foreach (var recorded in rows)
        {
            if (!dossiers.TryGetValue(recorded.Record, out var dossier))
                dossiers.Add(recorded.Record, dossier = Add(recorded));
            Update(dossier, recorded.Row);
        }
        write.Save();
        return dossiers;
    }

    private DossierRow Add(RecordedRow recorded)
    {
        var dossier = new DossierRow { Code = recorded.Record, ProductId = products[recorded.Product].Id };
        write.Context.Dossiers.Add(dossier);
        return dossier;
    }

    private static void Update(DossierRow dossier, PublishedRow row)
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

    private static DossierStage StageOf(PublishedStatus status) => status switch
    {
        PublishedStatus.Candidate => DossierStage.Candidate,
        PublishedStatus.CouncilPassed => DossierStage.CouncilPassed,
        PublishedStatus.ProposedFiveStar => DossierStage.ProposedFiveStar,
        _ => throw new UnreachableException($"{status} makes no dossier."),
    };
}

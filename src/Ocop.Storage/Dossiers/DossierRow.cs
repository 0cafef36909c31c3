using Ocop.Domain;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Dossiers;

/// <summary>A row of <c>dossiers</c>.</summary>
internal sealed class DossierRow : RecordRow
{
    public long ProductId { get; set; }

    public DossierStage Stage { get; set; }

    /// <summary>The stars that are sought or were agreed; no rating of a decision.</summary>
    public int? StarsProposed { get; set; }

    public decimal? Score { get; set; }

    public string? DecisionNumber { get; set; }

    /// <summary>The stated date of the stage: a day, or a month or year where no more is stated.</summary>
    public string? StatedDate { get; set; }

    /// <summary>The stated year of the evaluation round.</summary>
    public int? StatedYear { get; set; }

    public string? Note { get; set; }

    public override RecordKind RecordKind => RecordKind.Dossier;
}

using NodaTime;
using Ocop.Domain;

namespace Ocop.Storage.Dossiers;

/// <summary>A dossier on its way to recognition; it certifies nothing.</summary>
public sealed record DossierRecord
{
    /// <summary>The identity inside this database; never shown, see <see cref="Code"/>.</summary>
    public long Id { get; internal set; }

    /// <summary>The product that the dossier is about.</summary>
    public long ProductId { get; internal set; }

    /// <summary>The permanent public code.</summary>
    public string Code { get; internal set; } = "";

    /// <summary>How far it has come.</summary>
    public DossierStage Stage { get; internal set; }

    /// <summary>The stars that are sought or were agreed; null while no source states them.</summary>
    public int? StarsProposed { get; internal set; }

    /// <summary>The score, 0 to 100; null while no source states it.</summary>
    public decimal? Score { get; internal set; }

    /// <summary>The number of the decision that stated the stage, as printed; null while no source states it.</summary>
    public string? DecisionNumber { get; internal set; }

    /// <summary>The date of the stage as stated: a day, a month or a year; null while no source states it.</summary>
    public string? StatedDate { get; internal set; }

    /// <summary>The year of the evaluation round; null while no source states it.</summary>
    public int? StatedYear { get; internal set; }

    /// <summary>The remark beside the row that stated the dossier; null for none.</summary>
    public string? Note { get; internal set; }

    /// <summary>When the dossier was recorded here.</summary>
    public Instant CreatedAt { get; internal set; }

    /// <summary>When a fact of the dossier last changed here.</summary>
    public Instant UpdatedAt { get; internal set; }
}

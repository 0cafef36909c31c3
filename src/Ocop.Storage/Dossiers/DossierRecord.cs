using NodaTime;
using Ocop.Domain;

namespace Ocop.Storage.Dossiers;

/// <summary>A dossier on its way to recognition; it certifies nothing.</summary>
public sealed record DossierRecord
{
    /// <summary>The identity inside this database; never shown, see <see cref="Code"/>.</summary>
    public required long Id { get; init; }

    /// <summary>The product that the dossier is about.</summary>
    public required long ProductId { get; init; }

    /// <summary>The permanent public code.</summary>
    public required string Code { get; init; }

    /// <summary>How far it has come.</summary>
    public required DossierStage Stage { get; init; }

    /// <summary>The stars that are sought or were agreed; null while no source states them.</summary>
    public int? StarsProposed { get; init; }

    /// <summary>The score, 0 to 100; null while no source states it.</summary>
    public decimal? Score { get; init; }

    /// <summary>The number of the decision that stated the stage, as printed; null while no source states it.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>The date of the stage as stated: a day, a month or a year; null while no source states it.</summary>
    public string? StatedDate { get; init; }

    /// <summary>The year of the evaluation round; null while no source states it.</summary>
    public int? StatedYear { get; init; }

    /// <summary>The remark beside the row that stated the dossier; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>When the dossier was recorded here.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>When a fact of the dossier last changed here.</summary>
    public required Instant UpdatedAt { get; init; }
}

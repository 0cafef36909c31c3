using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>What a hard stop does (Decision 26/2026/QĐ-TTg, annex II); all of them leave the product without stars.</summary>
[JsonConverter(typeof(EnumNameConverter<HardStopEffect>))]
public enum HardStopEffect
{
    /// <summary>The dossier is rejected (hồ sơ bị loại) before any criterion is scored.</summary>
    DossierRejected,

    /// <summary>A criterion disqualifies the product.</summary>
    Disqualified,

    /// <summary>Scoring halts at a criterion.</summary>
    ScoringHalted,

    /// <summary>The product is none that the set ranks.</summary>
    Excluded,
}

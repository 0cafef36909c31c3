using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain;

/// <summary>How far a dossier (hồ sơ) has come towards recognition; no stage of a dossier is a certificate.</summary>
[JsonConverter(typeof(EnumNameConverter<DossierStage>))]
public enum DossierStage
{
    /// <summary>Put forward for evaluation; no council has decided yet.</summary>
    Candidate,

    /// <summary>
    /// Rated by the council, the decision of recognition not yet issued: the rating alone certifies nothing
    /// (Decision 26/2026/QĐ-TTg, article 4).
    /// </summary>
    CouncilPassed,

    /// <summary>
    /// Scored 90 points or more by the province and forwarded to the ministry, which alone recognises five stars
    /// (Decision 26/2026/QĐ-TTg, article 4; "tiềm năng 5 sao").
    /// </summary>
    ProposedFiveStar,
}

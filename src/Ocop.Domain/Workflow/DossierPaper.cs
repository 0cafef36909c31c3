using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>
/// A paper of a dossier (hồ sơ) or of the letter it travels with (Decision 26/2026/QĐ-TTg, article 6 and annex III).
/// </summary>
[JsonConverter(typeof(EnumNameConverter<DossierPaper>))]
public enum DossierPaper
{
    /// <summary>Form 01: the registration (Phiếu đăng ký).</summary>
    RegistrationForm,

    /// <summary>Form 02: the producer's own assessment (Báo cáo tự đánh giá).</summary>
    SelfAssessment,

    /// <summary>For an upgrade: what changed since the recognition, and its proof (article 6.1b).</summary>
    ProofOfChanges,

    /// <summary>
    /// For a re-evaluation: the news on material, technology, packaging, labels, declaration, periodic tests, market,
    /// output and revenue.
    /// </summary>
    UpdatesSinceRecognition,

    /// <summary>For a re-evaluation: papers with a term of their own, renewed.</summary>
    RenewedPapers,

    /// <summary>The letter of the level that passes the dossier on.</summary>
    Letter,

    /// <summary>Form 03: the commune's report; see <see cref="Workflow.CommuneReport"/>.</summary>
    CommuneReport,

    /// <summary>The report of the province's consulting team (Tổ tư vấn).</summary>
    ConsultingTeamReport,

    /// <summary>The report of the province's council.</summary>
    CouncilReport,

    /// <summary>The approval decision of the province's chair.</summary>
    ChairApproval,

    /// <summary>The report of the province's OCOP advisory agency; for a re-evaluation by the ministry.</summary>
    AdvisoryAgencyReport,

    /// <summary>Tests made beside the producer's own, where there are any; never required.</summary>
    AdditionalTests,
}

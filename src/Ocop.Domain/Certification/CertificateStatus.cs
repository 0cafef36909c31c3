using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Certification;

/// <summary>What a certificate is worth on a day.</summary>
[JsonConverter(typeof(EnumNameConverter<CertificateStatus>))]
public enum CertificateStatus
{
    /// <summary>Certainly not issued yet.</summary>
    NotYetValid,

    /// <summary>Certainly in force: within 36 months of its issue (Decision 26/2026/QĐ-TTg, articles 4.3 and 12, and the decisions before it).</summary>
    Valid,

    /// <summary>
    /// Certainly past its 36 months, yet carried on by a recorded extension until the authority decides on its re-evaluation, at most 180 days
    /// (Decision 26/2026/QĐ-TTg, article 12.3).
    /// </summary>
    Extended,

    /// <summary>Its 36 months, and its extension where it has one, are certainly over (Decision 26/2026/QĐ-TTg, articles 4.3 and 12, and the decisions before it).</summary>
    Expired,

    /// <summary>Certainly revoked by a decision (since 22 May 2026 by Decision 26/2026/QĐ-TTg, article 8).</summary>
    Revoked,

    /// <summary>
    /// Certainly replaced, while in force, by a certificate of the same product issued later
    /// (since 22 May 2026 by Decision 26/2026/QĐ-TTg, articles 7.5 and 7.6).
    /// </summary>
    Superseded,

    /// <summary>What sources state leaves more than one of the others possible.</summary>
    Undated,
}

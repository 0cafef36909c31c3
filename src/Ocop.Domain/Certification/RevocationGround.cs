using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Certification;

/// <summary>The six grounds on which a certificate is revoked (Decision 26/2026/QĐ-TTg, article 8.1).</summary>
/// <remarks>
/// That the 36 months ended without a re-evaluation is none of them: such a certificate is over without a decision, even
/// where provinces in practice revoke it. Nor is a wrong recognition that the ministry has withdrawn (article 10.1b).
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<RevocationGround>))]
public enum RevocationGround
{
    /// <summary>The dossier is false or forged (article 8.1a).</summary>
    FalseDossier,

    /// <summary>An inspection finds that the product no longer meets the criteria (article 8.1b).</summary>
    CriteriaNoLongerMet,

    /// <summary>
    /// A breach of the law on quality, food safety, environment, intellectual property, labelling or another field, by the
    /// competent authority's conclusion (article 8.1c).
    /// </summary>
    LawBreach,

    /// <summary>The OCOP mark is misused so that it misleads (article 8.1d).</summary>
    MarkMisuse,

    /// <summary>The producer no longer makes the product (article 8.1đ).</summary>
    ProductionEnded,

    /// <summary>Another ground, by the competent authority's conclusion (article 8.1e).</summary>
    Other,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Certification;

/// <summary>What establishes a ground of revocation and begins the term of 15 days (Decision 26/2026/QĐ-TTg, article 8).</summary>
[JsonConverter(typeof(EnumNameConverter<RevocationBasis>))]
public enum RevocationBasis
{
    /// <summary>The conclusion of a competent authority.</summary>
    AuthorityConclusion,

    /// <summary>The commune's confirmation that production has stopped.</summary>
    CommuneConfirmation,
}

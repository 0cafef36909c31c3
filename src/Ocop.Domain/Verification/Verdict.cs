using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Verification;

/// <summary>What the registry says of a claim that a product is certified.</summary>
[JsonConverter(typeof(EnumNameConverter<Verdict>))]
public enum Verdict
{
    /// <summary>A certificate is certainly in force, with at least the claimed stars where the claim names any.</summary>
    Valid,

    /// <summary>A certificate past its 36 months is carried on (Decision 26/2026/QĐ-TTg, article 12.3).</summary>
    Extended,

    /// <summary>The latest certificate's 36 months are certainly over (Decision 26/2026/QĐ-TTg, articles 4.3 and 12, and the decisions before it).</summary>
    Expired,

    /// <summary>The latest certificate was revoked (since 22 May 2026 by Decision 26/2026/QĐ-TTg, article 8).</summary>
    Revoked,

    /// <summary>The certificate was replaced by one issued later.</summary>
    Superseded,

    /// <summary>The certificate is certainly not issued yet.</summary>
    NotYetValid,

    /// <summary>What sources state does not decide whether a certificate is in force.</summary>
    Undated,

    /// <summary>The product is recorded, and no certificate of it is.</summary>
    NeverCertified,

    /// <summary>A certificate is certainly in force, with fewer stars than claimed.</summary>
    StarsOverstated,

    /// <summary>Several products fit the claim; the candidates tell them apart.</summary>
    Ambiguous,

    /// <summary>No recorded product fits the claim, or a certificate is in force and its stars, which no source states, decide the claim.</summary>
    Unknown,

    /// <summary>The claim itself cannot be right: no such code, no such number of stars, no such province.</summary>
    Malformed,
}

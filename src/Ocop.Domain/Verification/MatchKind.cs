using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Verification;

/// <summary>How a claim was matched with a product.</summary>
[JsonConverter(typeof(EnumNameConverter<MatchKind>))]
public enum MatchKind
{
    /// <summary>By code, or by names equal but for letter case, blanks and the place of tone marks.</summary>
    Exact,

    /// <summary>By names equal but for their accents.</summary>
    Folded,

    /// <summary>By names that are alike; not a match, only candidates to look at.</summary>
    Similar,

    /// <summary>Several products match alike.</summary>
    Ambiguous,

    /// <summary>Nothing recorded matches.</summary>
    None,
}

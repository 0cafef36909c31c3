using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>Whether a criterion whose lowest option has points can get 0, where not even that option is met.</summary>
/// <remarks>An assumption, certainty I: the sheets of Decision 26/2026/QĐ-TTg, annex II, do not say.</remarks>
[JsonConverter(typeof(EnumNameConverter<ZeroMarks>))]
public enum ZeroMarks
{
    /// <summary>0 is a mark of every criterion and meets no floor; the default.</summary>
    Accepted,

    /// <summary>0 is a mark only where an option has 0 points.</summary>
    Refused,
}

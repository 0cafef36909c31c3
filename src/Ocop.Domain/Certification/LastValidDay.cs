using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Certification;

/// <summary>How the last valid day of the 36 months is read.</summary>
/// <remarks>
/// Article 4.3 of Decision 26/2026/QĐ-TTg gives 36 months from the day of issue and does not say which day is the last.
/// Published registers print the anniversary, and a province counted certificates as expired from the day after it;
/// that reading is the default. The other one is at hand for whoever is told otherwise.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<LastValidDay>))]
public enum LastValidDay
{
    /// <summary>The anniversary itself, or the month's last day where the month has no such day; the default.</summary>
    Anniversary,

    /// <summary>The day before that anniversary.</summary>
    DayBeforeAnniversary,
}

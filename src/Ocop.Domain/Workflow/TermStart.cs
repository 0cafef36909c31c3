using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>
/// Whether the day of receipt counts towards a term of working days: an assumption, for article 7 does not say.
/// </summary>
[JsonConverter(typeof(EnumNameConverter<TermStart>))]
public enum TermStart
{
    /// <summary>The first day counted is the one after receipt, as the Civil Code counts terms (from recollection).</summary>
    DayAfter,

    /// <summary>The day of receipt is the first day counted where it is a working day.</summary>
    SameDay,
}

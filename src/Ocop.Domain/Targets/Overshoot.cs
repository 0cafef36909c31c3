using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What a figure above an exact number or a range is: an assumption, for the programmes do not say.</summary>
[JsonConverter(typeof(EnumNameConverter<Overshoot>))]
public enum Overshoot
{
    /// <summary>Not met: the goal is read as printed.</summary>
    Misses,

    /// <summary>
    /// Met: whoever reaches more has reached it, as reports that count targets "achieved or exceeded" (đạt và vượt) do.
    /// </summary>
    Meets,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>How a figure is compared with the numbers of a goal.</summary>
[JsonConverter(typeof(EnumNameConverter<Comparator>))]
public enum Comparator
{
    /// <summary>The low number or more (ít nhất, từ … trở lên).</summary>
    AtLeast,

    /// <summary>More than the low number, which itself is not enough (trên).</summary>
    MoreThan,

    /// <summary>The low number itself, printed without "at least" (có, đạt).</summary>
    Exactly,

    /// <summary>From the low to the high number, both included (từ a - b).</summary>
    Between,

    /// <summary>No less than the baseline; no number is printed (giữ vững).</summary>
    Hold,
}

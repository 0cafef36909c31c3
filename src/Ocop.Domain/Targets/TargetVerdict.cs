using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What figures say of a target.</summary>
[JsonConverter(typeof(EnumNameConverter<TargetVerdict>))]
public enum TargetVerdict
{
    /// <summary>The goal is reached.</summary>
    Met,

    /// <summary>The goal is not reached, and the deadline is over, the pace is too slow or the number is passed.</summary>
    NotMet,

    /// <summary>The goal is not reached yet, and the figures keep pace towards it.</summary>
    OnTrack,

    /// <summary>A fact that the answer needs is missing; the arithmetic names it.</summary>
    Unknown,
}

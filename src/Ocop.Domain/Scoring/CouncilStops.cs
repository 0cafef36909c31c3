using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>When hard stops on members' sheets bar the product.</summary>
/// <remarks>Unknown (U): how a council agrees on a hard stop is left to its rules.</remarks>
[JsonConverter(typeof(EnumNameConverter<CouncilStops>))]
public enum CouncilStops
{
    /// <summary>As soon as one member states it; the default, for the council has then to settle it first.</summary>
    AnyMember,

    /// <summary>When more than half of the members state it.</summary>
    Majority,

    /// <summary>When every member states it.</summary>
    EveryMember,
}

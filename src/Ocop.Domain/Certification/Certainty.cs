using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Certification;

/// <summary>What is known of a yes-or-no question where days may be known only by month, by year or by a bound.</summary>
[JsonConverter(typeof(EnumNameConverter<Certainty>))]
public enum Certainty
{
    /// <summary>No, whichever of the possible days is the true one.</summary>
    CertainlyNot,

    /// <summary>Yes on some of the possible days, no on others.</summary>
    Possibly,

    /// <summary>Yes, whichever of the possible days is the true one.</summary>
    Certainly,
}

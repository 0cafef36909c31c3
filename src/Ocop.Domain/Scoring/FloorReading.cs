using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>Which floors a number of stars asks for.</summary>
/// <remarks>An assumption, certainty I: the note of annex II explains each mark alone, not how they add up.</remarks>
[JsonConverter(typeof(EnumNameConverter<FloorReading>))]
public enum FloorReading
{
    /// <summary>Its own and those of all fewer stars: five stars also meet the floors for three and four; the default.</summary>
    Cumulative,

    /// <summary>Its own alone.</summary>
    OwnStarsOnly,
}

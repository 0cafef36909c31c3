using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>When a council's sheets together meet a floor.</summary>
/// <remarks>Unknown (U): the average decides the band, floors stand at criteria, and no source says how members' marks meet one.</remarks>
[JsonConverter(typeof(EnumNameConverter<CouncilFloors>))]
public enum CouncilFloors
{
    /// <summary>The average of the members' marks on the criterion reaches the floor's points; the default, as for the band.</summary>
    AverageReaches,

    /// <summary>Every member's mark reaches them.</summary>
    EveryMemberReaches,

    /// <summary>The marks of more than half of the members reach them.</summary>
    MajorityReaches,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>
/// Which dossiers the province forwards to the ministry where an average of 90 or more meets a floor that is not: an
/// assumption, for the decision names the average alone and the two gates are read from annex II.
/// </summary>
[JsonConverter(typeof(EnumNameConverter<Forwarding>))]
public enum Forwarding
{
    /// <summary>Those with an average of 90 or more and three stars or more by both gates.</summary>
    ByAverage,

    /// <summary>Those with five stars by both gates; others stay with the province.</summary>
    ByStars,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What a figure of another day than the deadline says once the deadline is over: an assumption.</summary>
[JsonConverter(typeof(EnumNameConverter<FigureTiming>))]
public enum FigureTiming
{
    /// <summary>
    /// A figure of before the deadline meets a goal for good only where more is better, and misses none; a figure of after
    /// it shows that a goal was missed, not that it was reached in time.
    /// </summary>
    Strict,

    /// <summary>The figure given stands for the deadline, whichever day it is of.</summary>
    LatestStands,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What the number of a figure is.</summary>
[JsonConverter(typeof(EnumNameConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>So many there are on the day: a stock, or the turns of the year so far.</summary>
    Count,

    /// <summary>So many came on top from the start of the term to the day.</summary>
    Added,

    /// <summary>A share as printed, in per cent.</summary>
    Percent,

    /// <summary>So many out of so many.</summary>
    Fraction,
}

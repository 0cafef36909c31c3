using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What the numbers of a goal mean.</summary>
[JsonConverter(typeof(EnumNameConverter<TargetUnit>))]
public enum TargetUnit
{
    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>Per cent of a population, 0 to 100.</summary>
    Percent,

    /// <summary>A whole number of turns in each year (lượt mỗi năm).</summary>
    TurnsPerYear,

    /// <summary>A whole number out of a population (x of y).</summary>
    OutOf,

    /// <summary>A whole number of things in each commune, counted where there are fewest.</summary>
    PerCommune,
}

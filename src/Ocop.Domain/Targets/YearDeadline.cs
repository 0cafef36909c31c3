using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>Which day a deadline printed as a year means: an assumption, for the programmes do not say.</summary>
[JsonConverter(typeof(EnumNameConverter<YearDeadline>))]
public enum YearDeadline
{
    /// <summary>The year's last day: "đến năm 2025" is due by 2025-12-31.</summary>
    EndOfYear,

    /// <summary>The year's first day: the number is to be reached when the year begins.</summary>
    StartOfYear,
}

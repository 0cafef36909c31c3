using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>What becomes of a product whose band asks for floors that it does not meet.</summary>
/// <remarks>
/// An assumption, certainty I: annex II does not say, and practice agrees with the default (Đồng Tháp, December 2023: products
/// that failed a floor for four stars were sent back for three).
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<GateReading>))]
public enum GateReading
{
    /// <summary>It has the stars of the lower of the two gates; the default.</summary>
    LowerCounts,

    /// <summary>It has the stars of its band; unmet floors are told and take no stars.</summary>
    BandAlone,
}

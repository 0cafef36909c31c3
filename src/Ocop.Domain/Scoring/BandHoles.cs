using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Scoring;

/// <summary>What becomes of an average between two bands, such as 69.5 under 1048/QĐ-TTg.</summary>
/// <remarks>Unknown (U): the edition of 2019 prints 30–49, 50–69, 70–89 and 90–100, and no rounding.</remarks>
[JsonConverter(typeof(EnumNameConverter<BandHoles>))]
public enum BandHoles
{
    /// <summary>It is refused; the default.</summary>
    Refused,

    /// <summary>It belongs to the band below.</summary>
    LowerBand,

    /// <summary>It belongs to the band above.</summary>
    HigherBand,
}

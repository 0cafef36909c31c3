using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Producers;

/// <summary>How a cooperative was rated in the yearly rating of cooperatives, which criterion 3.4 of the scoring sheets asks for.</summary>
/// <remarks>The sheets name average and fair; that the scale has weak below and good above is recollected, not read in a source.</remarks>
[JsonConverter(typeof(EnumNameConverter<CooperativeRating>))]
public enum CooperativeRating
{
    /// <summary>Weak (yếu).</summary>
    Weak,

    /// <summary>Average (trung bình).</summary>
    Average,

    /// <summary>Fair (khá).</summary>
    Fair,

    /// <summary>Good (tốt).</summary>
    Good,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Storage.Programmes;

/// <summary>Which products the stars of a target mean.</summary>
[JsonConverter(typeof(EnumNameConverter<StarsCounted>))]
public enum StarsCounted
{
    /// <summary>Those of so many stars and no others (đạt n sao).</summary>
    Exactly,

    /// <summary>Those of so many stars or more (từ n sao trở lên).</summary>
    OrMore,

    /// <summary>Those of five stars, and those proposed for them (5 sao hoặc tiềm năng 5 sao).</summary>
    OrPotential,
}

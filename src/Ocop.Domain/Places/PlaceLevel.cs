using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Places;

/// <summary>The level of a unit that has an official code.</summary>
[JsonConverter(typeof(EnumNameConverter<PlaceLevel>))]
public enum PlaceLevel
{
    /// <summary>A province or centrally run city; its codes have two digits.</summary>
    Province,

    /// <summary>A district, until 30 June 2025; its codes have three digits.</summary>
    District,

    /// <summary>A commune, ward, town or special zone; its codes have five digits.</summary>
    Commune,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Places;

/// <summary>The kind of a provincial unit.</summary>
[JsonConverter(typeof(EnumNameConverter<ProvinceKind>))]
public enum ProvinceKind
{
    /// <summary>A province (tỉnh).</summary>
    Province,

    /// <summary>A centrally run city (thành phố trực thuộc trung ương).</summary>
    City,
}

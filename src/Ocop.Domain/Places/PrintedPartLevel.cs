using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Places;

/// <summary>What a part of a printed address names.</summary>
[JsonConverter(typeof(EnumNameConverter<PrintedPartLevel>))]
public enum PrintedPartLevel
{
    /// <summary>Nothing that its words say plainly: a house, a street, a name without its kind.</summary>
    Other,

    /// <summary>A place below the commune: thôn, ấp, khu phố, khóm, tổ, làng, bản and their like.</summary>
    Hamlet,

    /// <summary>A commune, ward, town or special zone: xã, phường, thị trấn, đặc khu.</summary>
    Commune,

    /// <summary>A district: huyện, quận, thị xã, or thành phố within a province; abolished on 1 July 2025.</summary>
    District,

    /// <summary>A province or centrally run city: tỉnh, thành phố.</summary>
    Province,
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Places;

/// <summary>The kind of a unit of the lowest level.</summary>
[JsonConverter(typeof(EnumNameConverter<CommuneKind>))]
public enum CommuneKind
{
    /// <summary>A commune (xã).</summary>
    Commune,

    /// <summary>A ward (phường).</summary>
    Ward,

    /// <summary>A special zone (đặc khu), from 1 July 2025.</summary>
    SpecialZone,

    /// <summary>A town (thị trấn), until 30 June 2025.</summary>
    Town,
}

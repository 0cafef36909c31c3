using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Communes;

/// <summary>The permanent code under which the change log tells of a commune: its key, and the first day where the unit is younger than its era.</summary>
/// <remarks>
/// "63:26005" until 30 June 2025, "34:26005" from 1 July 2025 on, "34:26005:2026-04-30" once it had become a ward. It is given
/// when the record is made and stays.
/// </remarks>
internal static class CommuneRecordCode
{
    /// <summary>The code of a unit.</summary>
    /// <param name="key">The official code with its era.</param>
    /// <param name="validFrom">The first day; null where it is not stated.</param>
    public static string Of(PlaceCode key, LocalDate? validFrom) =>
        validFrom is { } day && day != ProvinceEras.ReformDay ? $"{key}:{IsoDate.ToText(day)}" : key.ToString();
}

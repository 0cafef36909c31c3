using NodaTime;

namespace Ocop.Domain.Places;

/// <summary>The provincial units of a place in both eras; null for a unit that is not certain.</summary>
/// <param name="UnitBefore2025">The unit until 30 June 2025.</param>
/// <param name="UnitFrom2025">The unit from 1 July 2025.</param>
public sealed record PlaceResolution(Province? UnitBefore2025, Province? UnitFrom2025)
{
    /// <summary>The unit until 30 June 2025.</summary>
    /// <exception cref="ArgumentException">It is a unit of the other era.</exception>
    public Province? UnitBefore2025 { get; init => field = Of(ProvinceEra.Before2025Reform, value); } =
        Of(ProvinceEra.Before2025Reform, UnitBefore2025);

    /// <summary>The unit from 1 July 2025.</summary>
    /// <exception cref="ArgumentException">It is a unit of the other era.</exception>
    public Province? UnitFrom2025 { get; init => field = Of(ProvinceEra.From2025Reform, value); } =
        Of(ProvinceEra.From2025Reform, UnitFrom2025);

    /// <summary>Whether a unit of either era is certain.</summary>
    public bool IsResolved => UnitBefore2025 is not null || UnitFrom2025 is not null;

    /// <summary>The unit of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The unit of the era the day lies in; null where it is not certain.</returns>
    public Province? UnitAt(LocalDate day) =>
        ProvinceEras.At(day) == ProvinceEra.Before2025Reform ? UnitBefore2025 : UnitFrom2025;

    private static Province? Of(ProvinceEra era, Province? unit) =>
        unit is null || unit.Era == era ? unit : throw new ArgumentException($"{unit} is a unit of the other era.", nameof(unit));
}

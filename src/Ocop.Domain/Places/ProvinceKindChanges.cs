using NodaTime;

namespace Ocop.Domain.Places;

/// <summary>The units that became cities within their era; until the day before they were provinces.</summary>
internal static class ProvinceKindChanges
{
    // Huế, named Thừa Thiên Huế until then: Resolution 175/2024/QH15. Đồng Nai: Resolution 30/2026/QH16.
    private static readonly (ProvinceEra Era, string Code, LocalDate CitySince, string NameBefore)[] Changes =
    [
        (ProvinceEra.Before2025Reform, "46", new LocalDate(2025, 1, 1), "Thừa Thiên Huế"),
        (ProvinceEra.From2025Reform, "75", new LocalDate(2026, 4, 30), "Đồng Nai"),
    ];

    /// <summary>The name of the unit as a province, where it had not become a city by the day; null otherwise.</summary>
    public static string? FindEarlierName(Province province, LocalDate day) => Changes
        .Where(change => change.Era == province.Era && change.Code == province.Code && day < change.CitySince)
        .Select(change => change.NameBefore)
        .FirstOrDefault();
}

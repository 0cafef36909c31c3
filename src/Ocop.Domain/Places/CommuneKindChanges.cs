using NodaTime;

namespace Ocop.Domain.Places;

/// <summary>The days on which kinds of communes changed within their era by a resolution that this package knows.</summary>
/// <remarks>
/// Official lists often say what a unit is now and what it was when its era began, and leave the day of the change to the
/// resolution.
/// </remarks>
public static class CommuneKindChanges
{
    // Resolution 237/NQ-UBTVQH16: ten communes of Đồng Nai became wards on the day on which it became a city.
    private static readonly (string Province, CommuneKind Before, CommuneKind Since, LocalDate Day)[] Known =
    [
        ("34:75", CommuneKind.Commune, CommuneKind.Ward, new LocalDate(2026, 4, 30)),
    ];

    /// <summary>The first day of the new kind of a commune whose kind changed.</summary>
    /// <param name="province">The province of the commune.</param>
    /// <param name="before">The kind when the era began.</param>
    /// <param name="since">The kind it has since.</param>
    /// <returns>The day; null where no resolution that is known here made communes of the province change so.</returns>
    public static LocalDate? FindDay(Province province, CommuneKind before, CommuneKind since)
    {
        Guard.NotNull(province);
        return Known
            .Where(change => change.Province == province.Key && change.Before == Guard.Defined(before) && change.Since == Guard.Defined(since))
            .Select(change => (LocalDate?)change.Day)
            .FirstOrDefault();
    }
}

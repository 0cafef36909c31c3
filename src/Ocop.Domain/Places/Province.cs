using NodaTime;

namespace Ocop.Domain.Places;

/// <summary>A provincial unit (tỉnh, thành phố trực thuộc trung ương) of one era.</summary>
/// <remarks>
/// Its identity is code and era, for the codes were reused: 75 was Đồng Nai before the reform and is Đồng Nai with
/// Bình Phước since. There is one instance of each unit, so equality is identity.
/// </remarks>
public sealed class Province
{
    private readonly bool isCity;

    internal Province(ProvinceEra era, ProvinceRow row, Province? successor)
    {
        Era = era;
        Code = row.Code;
        PlaceCode = PlaceCode.Of(era, row.Code);
        Name = row.Name;
        Aliases = row.Aliases;
        Successor = successor;
        isCity = row.IsCity;
    }

    /// <summary>The official two-digit code, unique within the era.</summary>
    public string Code { get; }

    /// <summary>The era the unit belongs to.</summary>
    public ProvinceEra Era { get; }

    /// <summary>A key of code and era for storage: "63:75" for a unit before the reform, "34:75" for one since.</summary>
    public string Key => PlaceCode.Text;

    /// <summary>The key of code and era as a value, such as 34:75.</summary>
    public PlaceCode PlaceCode { get; }

    /// <summary>The name without its kind, as at the end of the era: "Huế", "Đồng Nai".</summary>
    public string Name { get; }

    /// <summary>Other names and spellings seen in print, such as "Thừa Thiên Huế" or "Sài Gòn".</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The unit from 1 July 2025 that holds this one whole; null for units from then on.</summary>
    public Province? Successor { get; }

    /// <summary>The units before 1 July 2025 that this one holds, in the order of their codes; empty for those units.</summary>
    public IReadOnlyList<Province> Predecessors { get; private set; } = [];

    /// <summary>Whether the reform of 2025 left the unit as it was: alone in its successor, or holding a single one.</summary>
    public bool IsKeptWhole => (Successor ?? this).Predecessors.Count == 1;

    /// <summary>The first day of the unit's era; null for the era before the reform.</summary>
    public LocalDate? From => Era == ProvinceEra.From2025Reform ? ProvinceEras.ReformDay : null;

    /// <summary>The last day of the unit's era, included; null for the era since the reform.</summary>
    public LocalDate? Until => Era == ProvinceEra.Before2025Reform ? ProvinceEras.ReformDay.PlusDays(-1) : null;

    /// <summary>The kind on a day; outside its era a unit has the kind of the era's nearest day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Province or city.</returns>
    public ProvinceKind KindAt(LocalDate day) =>
        isCity && ProvinceKindChanges.FindEarlierName(this, day) is null ? ProvinceKind.City : ProvinceKind.Province;

    /// <summary>The name with its kind on a day: "Tỉnh Đồng Nai" until 29 April 2026, "Thành phố Đồng Nai" since.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The full name in Vietnamese.</returns>
    public string FullNameAt(LocalDate day)
    {
        var name = ProvinceKindChanges.FindEarlierName(this, day) ?? Name;
        return KindAt(day) == ProvinceKind.City ? $"Thành phố {name}" : $"Tỉnh {name}";
    }

    /// <summary>Code, name and era.</summary>
    public override string ToString() => $"{Key} {Name}";

    /// <summary>Whether the unit is a centrally run city at the end of its era.</summary>
    internal bool EndsAsCity => isCity;

    internal void Hold(IEnumerable<Province> predecessors) => Predecessors = [.. predecessors];
}

using System.Collections.Frozen;
using NodaTime;

namespace Ocop.Domain.Places;

/// <summary>All provincial units of both eras.</summary>
public static class Provinces
{
    /// <summary>The 34 units from 1 July 2025, in the order of their codes.</summary>
    public static IReadOnlyList<Province> From2025 { get; } =
        [.. ProvinceTable.From.Select(row => new Province(ProvinceEra.From2025Reform, row, null))];

    /// <summary>The 63 units until 30 June 2025, in the order of their codes.</summary>
    public static IReadOnlyList<Province> Before2025 { get; } = BuildBefore();

    /// <summary>Both eras, the earlier first.</summary>
    public static IReadOnlyList<Province> All { get; } = [.. Before2025, .. From2025];

    private static readonly FrozenDictionary<string, Province> ByKey = All.ToFrozenDictionary(province => province.Key);

    private static readonly ProvinceNames NamesBefore = new(Before2025);
    private static readonly ProvinceNames NamesFrom = new(From2025);

    /// <summary>The units of a day: 63 until 30 June 2025, 34 from then on.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The units in the order of their codes.</returns>
    public static IReadOnlyList<Province> At(LocalDate day) => Of(ProvinceEras.At(day));

    /// <summary>The units of an era.</summary>
    /// <param name="era">The era.</param>
    /// <returns>The units in the order of their codes.</returns>
    public static IReadOnlyList<Province> Of(ProvinceEra era) =>
        Guard.Defined(era) == ProvinceEra.Before2025Reform ? Before2025 : From2025;

    /// <summary>The unit of a code in an era.</summary>
    /// <param name="code">The two-digit code.</param>
    /// <param name="era">The era.</param>
    /// <returns>The unit; null where the era has no such code.</returns>
    public static Province? Find(string code, ProvinceEra era) =>
        Of(era).FirstOrDefault(province => province.Code == code);

    /// <summary>The unit of a storage key.</summary>
    /// <param name="key">A <see cref="Province.Key"/>.</param>
    /// <returns>The unit; null for any other text.</returns>
    public static Province? FindByKey(string key) => ByKey.GetValueOrDefault(Guard.NotNull(key));

    /// <summary>The units that have had a code, the earlier era first.</summary>
    /// <param name="code">The two-digit code.</param>
    /// <returns>None, one or two units.</returns>
    public static IReadOnlyList<Province> FindByCode(string code) => [.. All.Where(province => province.Code == code)];

    /// <summary>The unit of an era that a printed name means.</summary>
    /// <param name="printedName">
    /// The name with or without its kind ("tỉnh", "thành phố", "TP."); if need be with other or no accents.
    /// </param>
    /// <param name="era">The era.</param>
    /// <returns>The unit; null where the name is none of that era.</returns>
    public static Province? FindByName(string printedName, ProvinceEra era)
    {
        Guard.NotNull(printedName);
        return (Guard.Defined(era) == ProvinceEra.Before2025Reform ? NamesBefore : NamesFrom).Find(printedName);
    }

    /// <summary>All units that a printed name may mean, in both eras: candidates, of which the caller has to choose.</summary>
    /// <remarks>
    /// "Đồng Tháp" may be the unit before the reform or the one since; "(cũ)" and "(mới)" behind a name say the era; "Tiền
    /// Giang và Đồng Tháp (cũ)" names two.
    /// </remarks>
    /// <param name="printedName">One name, or several with "và" or commas between.</param>
    /// <returns>The units, in the order of the names, the earlier era first; empty where no name is known.</returns>
    public static IReadOnlyList<Province> FindCandidates(string printedName)
    {
        var name = EraMark.TakeOff(printedName, out var markedEra);
        ProvinceEra[] eras = markedEra is { } era ? [era] : [ProvinceEra.Before2025Reform, ProvinceEra.From2025Reform];
        return
        [
            .. EraMark.Names(name)
                .SelectMany(single => eras.Select(each => FindByName(single, each)))
                .OfType<Province>()
                .Distinct(),
        ];
    }

    private static Province[] BuildBefore()
    {
        Province[] before =
        [
            .. ProvinceTable.Before.Select(row => new Province(ProvinceEra.Before2025Reform, row, SuccessorOf(row))),
        ];
        foreach (var province in From2025)
        {
            province.Hold(before.Where(former => former.Successor == province));
        }

        return before;
    }

    private static Province SuccessorOf(ProvinceRow row) => From2025.First(province => province.Code == row.SuccessorCode);
}

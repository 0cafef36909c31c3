using Ocop.Domain.Dates;
using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>A place as a source prints it; what is not printed is null.</summary>
/// <param name="Commune">The commune, ward or town with its kind, such as "xã Tùng Lộc".</param>
/// <param name="District">The district with its kind, such as "huyện Can Lộc"; abolished on 1 July 2025.</param>
/// <param name="Province">The province or centrally run city, with or without its kind.</param>
public sealed record PrintedPlace(string? Commune, string? District, string? Province)
{
    /// <summary>Whether nothing is printed at all.</summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Commune) && string.IsNullOrWhiteSpace(District) && string.IsNullOrWhiteSpace(Province);

    /// <summary>The key that spellings of one printed place share while accents still count: kinds may be shortened, and a province's left out.</summary>
    /// <remarks>"P. Sơn Phong, tỉnh Trà Vinh" and "phường Sơn Phong, Trà Vinh" share it; a place printed with fewer levels does not.</remarks>
    public string ExactKey => $"{KeyOf(Commune)};{KeyOf(District)};{ProvinceKey}";

    /// <summary>The part of <see cref="ExactKey"/> that the province alone gives.</summary>
    public string ProvinceKey
    {
        get
        {
            var candidates = Provinces.FindCandidates(Province ?? "").Select(unit => unit.Name).Distinct().Take(2).ToArray();
            EraMark.TakeOff(Province ?? "", out var era);
            return candidates is [var name] ? $"{name}{era}" : KeyOf(Province);
        }
    }

    /// <summary>The printed parts in their usual order, commune first; empty where nothing is printed.</summary>
    public override string ToString() => string.Join(", ", new[] { Commune, District, Province }
        .Where(part => !string.IsNullOrWhiteSpace(part))
        .Select(part => VietnameseText.Normalize(part!)));

    /// <summary>The provincial units of both eras that the printed place lies in, as far as they are certain.</summary>
    /// <remarks>
    /// A place printed with a district, or before 1 July 2025, is of the era before; its unit since follows, for every
    /// unit went whole into one. A place printed since then without a district is of the new era; its former unit is
    /// certain only where the new one was left as it was. A name that only the former era knew is of that era whenever
    /// it was printed; "(cũ)" and "(mới)" after the name say the era.
    /// </remarks>
    /// <param name="printed">The date of the source that prints the place; null where it has none.</param>
    /// <returns>The units; both null where the name is unknown.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public PlaceResolution Resolve(StatedDate? printed)
    {
        var name = EraMark.TakeOff(Province ?? "", out var markedEra);
        var former = Provinces.FindByName(name, ProvinceEra.Before2025Reform);
        var current = Provinces.FindByName(name, ProvinceEra.From2025Reform);
        var isFormer = (markedEra ?? EraOf(printed?.NotDefault())) == ProvinceEra.Before2025Reform || current is null;
        return isFormer
            ? new PlaceResolution(former, former?.Successor)
            : new PlaceResolution(current!.IsKeptWhole ? current.Predecessors[0] : null, current);
    }

    /// <summary>The era whose units the place names, as far as what is printed says it.</summary>
    /// <remarks>
    /// A name of a province that both eras know leaves it open where neither a district nor the date decides: its communes
    /// may then be of either era, though the province since the reform is certain.
    /// </remarks>
    /// <param name="printed">The date of the source that prints the place; null where it has none.</param>
    /// <returns>The era; null where it stays open.</returns>
    public ProvinceEra? FindEra(StatedDate? printed)
    {
        var name = EraMark.TakeOff(Province ?? "", out var markedEra);
        return markedEra ?? EraOf(printed) ?? EraOfName(name);
    }

    // Null where both eras know the name, or none does.
    private static ProvinceEra? EraOfName(string name)
    {
        var isFormer = Provinces.FindByName(name, ProvinceEra.Before2025Reform) is not null;
        var isCurrent = Provinces.FindByName(name, ProvinceEra.From2025Reform) is not null;
        return isFormer == isCurrent ? null : isFormer ? ProvinceEra.Before2025Reform : ProvinceEra.From2025Reform;
    }

    // Null where neither the district nor the date decides.
    private ProvinceEra? EraOf(StatedDate? printed)
    {
        if (!string.IsNullOrWhiteSpace(District) || printed?.Last < ProvinceEras.ReformDay)
        {
            return ProvinceEra.Before2025Reform;
        }

        return printed?.First >= ProvinceEras.ReformDay ? ProvinceEra.From2025Reform : null;
    }

    private static string KeyOf(string? part)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            return "";
        }

        var read = PrintedPart.Parse(part);
        return $"{read.Kind} {VietnameseText.ExactKey(read.Name)}";
    }
}

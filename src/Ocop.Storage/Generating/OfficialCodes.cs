using System.Globalization;
using Ocop.Domain.Codes;

namespace Ocop.Storage.Generating;

/// <summary>Gives official codes, numbered commune by commune as communes number them; no commune has such a code in fact.</summary>
internal sealed class OfficialCodes
{
    private readonly Dictionary<InventedUnit, int> given = [];

    /// <summary>The next code of a commune in a year: with the district until 2025, without it where the place is printed so.</summary>
    /// <returns>The code; null where the place as printed has no code of that year.</returns>
    public OfficialProductCode? FindNext(GeneratedPlace place, int year)
    {
        var number = given.GetValueOrDefault(place.Unit) + 1;
        var head = place.Printed.District is null
            ? $"{place.Units.UnitFrom2025!.Code}-{place.Unit.CommuneCode}"
            : $"{place.Former.Code}-{place.Unit.DistrictCode}-{place.Unit.CommuneCode}";
        if (!OfficialProductCode.Read(string.Create(CultureInfo.InvariantCulture, $"{head}-{number}-{year}")).TryGetValue(out var code, out _))
            return null;
        given[place.Unit] = number;
        return code;
    }
}

using System.Collections.Frozen;
using Ocop.Domain.Places;

namespace Ocop.Storage.Generating;

/// <summary>Where the 63 provinces until 2025 are, roughly: a point inland in each, around which generated places lie.</summary>
internal static class ProvinceCentres
{
    private const int PerHundredth = 100;
    private const double PerDegree = 10_000;

    /// <summary>Half the width of the box around the point in ten thousandths of a degree: about 13 km.</summary>
    private const int Reach = 1_200;

    /// <summary>Hundredths of a degree north and east, by the province's code.</summary>
    private static readonly (string Code, int North, int East)[] Rows =
    [
        ("01", 2103, 10585), ("02", 2280, 10498), ("04", 2267, 10626), ("06", 2215, 10583), ("08", 2182, 10521),
        ("10", 2234, 10415), ("11", 2139, 10302), ("12", 2239, 10346), ("14", 2133, 10391), ("15", 2172, 10490),
        ("17", 2081, 10534), ("19", 2159, 10584), ("20", 2185, 10676), ("22", 2110, 10720), ("24", 2130, 10640),
        ("25", 2135, 10520), ("26", 2133, 10560), ("27", 2112, 10610), ("30", 2094, 10630), ("31", 2080, 10660),
        ("33", 2075, 10605), ("34", 2045, 10635), ("35", 2053, 10593), ("36", 2030, 10620), ("37", 2020, 10595),
        ("38", 1995, 10560), ("40", 1900, 10520), ("42", 1830, 10575), ("44", 1750, 10640), ("45", 1675, 10695),
        ("46", 1635, 10745), ("48", 1605, 10810), ("49", 1560, 10810), ("51", 1500, 10865), ("52", 1405, 10895),
        ("54", 1315, 10905), ("56", 1240, 10895), ("58", 1170, 10885), ("60", 1110, 10800), ("62", 1455, 10795),
        ("64", 1385, 10825), ("66", 1275, 10815), ("67", 1220, 10770), ("68", 1170, 10810), ("70", 1175, 10685),
        ("72", 1135, 10615), ("74", 1120, 10665), ("75", 1105, 10715), ("77", 1060, 10730), ("79", 1080, 10665),
        ("80", 1065, 10620), ("82", 1040, 10630), ("83", 1015, 10640), ("84", 985, 10630), ("86", 1010, 10600),
        ("87", 1055, 10565), ("89", 1045, 10520), ("91", 995, 10520), ("92", 1010, 10560), ("93", 975, 10560),
        ("94", 965, 10595), ("95", 930, 10555), ("96", 910, 10505),
    ];

    private static readonly FrozenDictionary<string, (int North, int East)> Centres =
        Rows.ToFrozenDictionary(row => row.Code, row => (row.North, row.East), StringComparer.Ordinal);

    /// <summary>A point in a province, in degrees with four decimals.</summary>
    public static (double Latitude, double Longitude) PointIn(Province former, RandomStream random)
    {
        var (north, east) = Centres[former.Code];
        return (Degrees(north, random), Degrees(east, random));
    }

    private static double Degrees(int hundredths, RandomStream random) =>
        (hundredths * PerHundredth + random.Between(-Reach, Reach)) / PerDegree;
}

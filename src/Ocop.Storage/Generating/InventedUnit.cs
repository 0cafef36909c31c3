using System.Globalization;
using Ocop.Domain.Places;
using Ocop.Storage.Generating.Words;

namespace Ocop.Storage.Generating;

/// <summary>An invented district and commune of a real province; their numbers lie where no real code does.</summary>
/// <param name="Province">The province until 2025.</param>
/// <param name="District">The number of the district, from 0 on.</param>
/// <param name="Commune">The number of the commune in the district, from 0 on.</param>
internal sealed record InventedUnit(Province Province, int District, int Commune)
{
    private const int DistrictsPerProvince = 9;
    private const int CommunesPerDistrict = 15;

    // Real codes end below 33,000 for communes and below 980 for districts.
    private const int FirstDistrictCode = 980;
    private const int FirstCommuneCode = 80_000;

    /// <summary>The district's name. The factors are prime to the lists, so that the districts of a province differ in name.</summary>
    public string DistrictName => PlaceNames.Of(Position * 7 + District * 11, Position * 13 + District * 17);

    /// <summary>The commune's name.</summary>
    public string CommuneName => PlaceNames.Of(Position * 3 + District * 19 + Commune * 7, Position + District * 11 + Commune * 3);

    /// <summary>Three digits.</summary>
    public string DistrictCode => (FirstDistrictCode + District).ToString(CultureInfo.InvariantCulture);

    /// <summary>Five digits.</summary>
    public string CommuneCode =>
        (FirstCommuneCode + (Position * DistrictsPerProvince + District) * CommunesPerDistrict + Commune).ToString(CultureInfo.InvariantCulture);

    private int Position => int.Parse(Province.Code, CultureInfo.InvariantCulture);

    /// <summary>Draws a district and a commune of a province.</summary>
    public static InventedUnit In(Province province, RandomStream random) =>
        new(province, random.Below(DistrictsPerProvince), random.Below(CommunesPerDistrict));
}

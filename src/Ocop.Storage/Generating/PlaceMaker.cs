using Ocop.Domain.Dates;
using Ocop.Domain.Places;
using Ocop.Storage.Generating.Words;

namespace Ocop.Storage.Generating;

/// <summary>Makes places in the forms in which lists print them: with a district as until June 2025, or without one as since.</summary>
/// <remarks>Provinces are real; districts and communes are invented, the same few in every province of a seed or another.</remarks>
internal sealed class PlaceMaker(StatedDate printed)
{
    private const int DistrictsPerProvince = 9;
    private const int CommunesPerDistrict = 15;

    /// <summary>Of a thousand places, those printed in the form since July 2025.</summary>
    private const int NewFormShare = 300;

    private static readonly WeightedList<string> DistrictKinds = new(("huyện", 80), ("thành phố", 12), ("thị xã", 8));

    private static readonly WeightedList<string> CommuneKinds = new(("xã", 75), ("phường", 17), ("thị trấn", 8));

    /// <summary>Makes a place.</summary>
    public GeneratedPlace Make(RandomStream random)
    {
        var former = ProvinceWeights.Former.Pick(random);
        var district = random.Below(DistrictsPerProvince);
        var place = printed.First >= ProvinceEras.ReformDay && random.Happens(NewFormShare)
            ? new PrintedPlace($"xã {CommuneName(former, district, random)}", null, former.Successor!.Name)
            : new PrintedPlace(
                $"{CommuneKinds.Pick(random)} {CommuneName(former, district, random)}",
                $"{DistrictKinds.Pick(random)} {DistrictName(former, district)}",
                former.Name);
        return new GeneratedPlace(place, former, place.Resolve(printed));
    }

    // The factors are prime to the lengths of the lists, so that the districts of a province have names of their own.
    private static string DistrictName(Province province, int district) =>
        PlaceNames.Of(PositionOf(province) * 7 + district * 11, PositionOf(province) * 13 + district * 17);

    private static string CommuneName(Province province, int district, RandomStream random)
    {
        var commune = random.Below(CommunesPerDistrict);
        return PlaceNames.Of(PositionOf(province) * 3 + district * 19 + commune * 7, PositionOf(province) + district * 11 + commune * 3);
    }

    private static int PositionOf(Province province) => (province.Code[0] - '0') * 10 + province.Code[1] - '0';
}

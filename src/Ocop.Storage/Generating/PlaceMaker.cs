using Ocop.Domain.Dates;
using Ocop.Domain.Places;

namespace Ocop.Storage.Generating;

/// <summary>Makes places in the forms in which lists print them: with a district as until June 2025, or without one as since.</summary>
internal sealed class PlaceMaker(StatedDate printed)
{
    /// <summary>Of a thousand places, those printed in the form since July 2025.</summary>
    private const int NewFormShare = 300;

    private static readonly WeightedList<string> DistrictKinds = new(("huyện", 80), ("thành phố", 12), ("thị xã", 8));

    private static readonly WeightedList<string> CommuneKinds = new(("xã", 75), ("phường", 17), ("thị trấn", 8));

    /// <summary>Makes a place.</summary>
    public GeneratedPlace Make(RandomStream random) => MakeIn(ProvinceWeights.Former.Pick(random), random);

    /// <summary>Makes a place in a province.</summary>
    public GeneratedPlace MakeIn(Province former, RandomStream random)
    {
        var unit = InventedUnit.In(former, random);
        var place = printed.First >= ProvinceEras.ReformDay && random.Happens(NewFormShare)
            ? new PrintedPlace($"xã {unit.CommuneName}", null, former.Successor!.Name)
            : new PrintedPlace(
                $"{CommuneKinds.Pick(random)} {unit.CommuneName}", $"{DistrictKinds.Pick(random)} {unit.DistrictName}", former.Name);
        return new GeneratedPlace(place, former, place.Resolve(printed), unit);
    }
}

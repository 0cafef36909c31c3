using System.Globalization;
using Ocop.Domain.Places;
using Ocop.Storage.Details;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Generating;

/// <summary>The craft villages and display points of the provinces, to which generated producers and products belong.</summary>
internal sealed class Surroundings(GenerationPlan plan, PlaceMaker places)
{
    // Of a thousand: producers in a craft village, products in a display point.
    private const int VillageShare = 60;
    private const int DisplayShare = 40;

    private readonly Dictionary<Province, long> villages = [];
    private readonly Dictionary<Province, long> points = [];

    /// <summary>Writes a village and a point of every province until 2025.</summary>
    public void Write(BulkWrite write)
    {
        foreach (var province in Provinces.Before2025)
        {
            var random = RandomStream.Of(plan.Seed, RandomPurpose.Surroundings, int.Parse(province.Code, CultureInfo.InvariantCulture));
            var (village, point) = (VillageIn(province, random), PointIn(province, random));
            village.Id = villages[province] = write.NextIdentity<CraftVillageRow>();
            point.Id = points[province] = write.NextIdentity<DisplayPointRow>();
            write.Insert(village);
            write.Insert(point);
        }
    }

    /// <summary>The craft village of a producer at a place; null for none.</summary>
    public long? FindVillage(GeneratedPlace place, RandomStream random) => random.Happens(VillageShare) ? villages[place.Former] : null;

    /// <summary>The point that shows a product made at a place; null for none.</summary>
    public long? FindPoint(GeneratedPlace place, RandomStream random) => random.Happens(DisplayShare) ? points[place.Former] : null;

    private CraftVillageRow VillageIn(Province province, RandomStream random)
    {
        var place = places.MakeIn(province, random);
        return new CraftVillageRow
        {
            Name = $"Làng nghề {place.Unit.CommuneName}",
            Commune = place.Printed.Commune,
            District = place.Printed.District,
            Province = place.Printed.Province,
            ProvinceBefore2025 = place.Units.UnitBefore2025?.Code,
            ProvinceFrom2025 = place.Units.UnitFrom2025?.Code,
        };
    }

    private DisplayPointRow PointIn(Province province, RandomStream random)
    {
        var place = places.MakeIn(province, random);
        var (latitude, longitude) = ProvinceCentres.PointIn(province, random);
        return new DisplayPointRow
        {
            Name = $"Điểm giới thiệu và bán sản phẩm OCOP {place.Unit.CommuneName}",
            Commune = place.Printed.Commune,
            District = place.Printed.District,
            Province = place.Printed.Province,
            ProvinceBefore2025 = place.Units.UnitBefore2025?.Code,
            ProvinceFrom2025 = place.Units.UnitFrom2025?.Code,
            Latitude = latitude,
            Longitude = longitude,
        };
    }
}

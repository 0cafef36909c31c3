using Ocop.Domain.Codes;
using Ocop.Domain.Text;
using Ocop.Storage.Generating.Words;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Generating;

/// <summary>Makes the rows of products.</summary>
internal sealed class ProductMaker
{
    // Of a thousand products: those whose name praises, those with a local or family name, those whose list prints a group.
    private const int PraisedShare = 450;
    private const int NamedShare = 720;
    private const int GroupedShare = 350;

    /// <summary>Makes a product of a producer.</summary>
    public static ProductRow Make(ProducerRow producer, GeneratedPlace place, RandomStream random)
    {
        var noun = random.Pick(ProductNouns.BySector.Pick(random));
        var name = NameOf(noun, random);
        return new ProductRow
        {
            Code = RegistryCode.ForProduct(name, producer.Name, place.Printed).Text,
            Name = name,
            NameFolded = VietnameseText.Fold(name),
            NameSort = VietnameseText.SortKey(name),
            NameWords = WordText.FramedText(name),
            Commune = place.Printed.Commune,
            District = place.Printed.District,
            Province = place.Printed.Province,
            ProvinceBefore2025 = place.Units.UnitBefore2025?.Code,
            ProvinceFrom2025 = place.Units.UnitFrom2025?.Code,
            GroupAsPrinted = random.Happens(GroupedShare) ? noun.Set.Sector.Name : null,
        };
    }

    private static string NameOf(ProductNoun noun, RandomStream random)
    {
        var name = noun.Name;
        if (random.Happens(PraisedShare))
            name += $" {random.Pick(Qualities.OfSector(noun.Set.Sector.Number))}";
        if (random.Happens(NamedShare))
            name += $" {PlaceNames.Of(random.Below(PlaceNames.First.Length), random.Below(PlaceNames.Second.Length))}";
        return name;
    }
}

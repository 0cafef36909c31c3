using Ocop.Domain.Codes;
using Ocop.Domain.Text;
using Ocop.Storage.Generating.Words;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Generating;

/// <summary>Makes the rows of producers.</summary>
internal sealed class ProducerMaker(GenerationPlan plan)
{
    private readonly ProducerNames names = new(plan.Seed);

    /// <summary>Makes a producer at a place.</summary>
    public ProducerRow Make(GeneratedPlace place, RandomStream random)
    {
        var form = ProducerForm.All.Pick(random);
        var name = names.Next(place.Printed.Province!, form);
        return new ProducerRow
        {
            Code = RegistryCode.ForProducer(name, place.Printed.Province).Text,
            Name = name,
            NameSort = VietnameseText.SortKey(name),
            NameWords = WordText.FramedText(name),
            Kind = form.Kind,
            KindAsPrinted = form.Printed,
            Commune = place.Printed.Commune,
            District = place.Printed.District,
            Province = place.Printed.Province,
            ProvinceBefore2025 = place.Units.UnitBefore2025?.Code,
            ProvinceFrom2025 = place.Units.UnitFrom2025?.Code,
        };
    }
}

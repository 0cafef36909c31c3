using Ocop.Storage.Generating.Words;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Standings;

namespace Ocop.Storage.Generating;

/// <summary>Makes the records of a plan one producer after the other; nothing made is kept.</summary>
internal sealed class RecordMaker(GenerationPlan plan, PlaceMaker places, Surroundings surroundings)
{
    private static readonly WeightedList<ProductOutcome> Outcomes = new(
        (ProductOutcome.Certified, 936), (ProductOutcome.Expired, 44), (ProductOutcome.Revoked, 8), (ProductOutcome.Candidate, 12));

    // About 2.2 products a producer, as 18,243 products of nearly 10,000 producers at the end of 2025 suggest, fewer of many.
    private static readonly WeightedList<(int Least, int Greatest)> ProductCounts =
        new(((1, 1), 560), ((2, 2), 190), ((3, 3), 100), ((4, 6), 100), ((7, 12), 50));

    private readonly ProducerMaker producers = new(plan, surroundings);
    private readonly CertificateMaker certificates = new(plan);
    private readonly DossierMaker dossiers = new(plan);
    private readonly DetailMaker details = new();

    /// <summary>Makes the producers with their products, exactly as many products as planned.</summary>
    public IEnumerable<GeneratedProducer> Make()
    {
        var left = plan.Products;
        for (var index = 0L; left > 0; index++)
        {
            var random = RandomStream.Of(plan.Seed, RandomPurpose.Producer, index);
            var place = places.Make(random);
            var producer = producers.Make(place, random);
            var (least, greatest) = ProductCounts.Pick(random);
            var products = MakeProducts(producer, place, Math.Min(left, random.Between(least, greatest)), random);
            left -= products.Count;
            yield return new GeneratedProducer(producer, products);
        }
    }

    private List<GeneratedProduct> MakeProducts(ProducerRow producer, GeneratedPlace place, int count, RandomStream random)
    {
        var products = new List<GeneratedProduct>(count);
        while (products.Count < count)
        {
            var noun = random.Pick(ProductNouns.BySector.Pick(random));
            var product = ProductMaker.Make(noun, producer, place, random);
            if (products.Exists(other => other.Row.Code == product.Code))
                continue;
            DetailMaker.Describe(product, noun, place, random);
            products.Add(Certify(product, place, random));
        }
        return products;
    }

    private GeneratedProduct Certify(ProductRow product, GeneratedPlace place, RandomStream random)
    {
        var rows = certificates.MakeAll(product, place, Outcomes.Pick(random), random);
        details.Number(product, place, rows, random);
        return new GeneratedProduct(product, rows)
        {
            Standing = ConcludedSpans.StandingOf(rows),
            Dossier = dossiers.FindFor(product, rows, random),
            Details = details.Make(product, random),
            DisplayPoint = surroundings.FindPoint(place, random),
        };
    }
}

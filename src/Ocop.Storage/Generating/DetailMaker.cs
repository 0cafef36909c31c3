using Ocop.Storage.Certificates;
using Ocop.Storage.Details;
using Ocop.Storage.Generating.Words;
using Ocop.Storage.Products;

namespace Ocop.Storage.Generating;

/// <summary>Tells of products what their certificates do not: codes, texts, places, channels. Addresses are those of the name for examples.</summary>
internal sealed class DetailMaker
{
    // Of a thousand products, those of which each is told.
    private const int OfficialCodeShare = 350;
    private const int EnglishNameShare = 400;
    private const int StoryShare = 100;
    private const int LocationShare = 600;
    private const int TraceabilityShare = 250;
    private const int GtinShare = 450;
    private const int OfferShare = 550;
    private const int ImageShare = 500;
    private const int StandardShare = 300;
    private const int ExportShare = 60;

    private const int MostOffers = 3;
    private const int MostImages = 2;
    private const int MostStandards = 2;
    private const int MostMarkets = 3;

    private const string Description = "Bản ghi được sinh tự động để thử nghiệm, không phải sản phẩm có thật.";

    private readonly OfficialCodes officialCodes = new();
    private long products;

    /// <summary>Puts into a product's row what is told of it once.</summary>
    public static void Describe(ProductRow product, ProductNoun noun, GeneratedPlace place, RandomStream random)
    {
        product.Description = Description;
        product.NameEn = random.Happens(EnglishNameShare) ? noun.NameEn : null;
        product.SetNumber = noun.SetNumber;
        if (random.Happens(StoryShare))
            product.Story = $"{noun.Name} được làm tại {place.Printed}, theo cách của người trong vùng.";
        if (random.Happens(LocationShare))
            (product.Latitude, product.Longitude) = ProvinceCentres.PointIn(place.Former, random);
        if (random.Happens(TraceabilityShare))
            (product.TraceabilitySystem, product.TraceabilityAddress) = ("Hệ thống ví dụ", $"https://example.org/trace/{product.Code}");
    }

    /// <summary>Gives a product its official code where it was evaluated in a stated year.</summary>
    public void Number(ProductRow product, GeneratedPlace place, IReadOnlyList<CertificateRow> certificates, RandomStream random)
    {
        if (!random.Happens(OfficialCodeShare) || certificates is not [.., { StatedYear: { } year }])
            return;
        var code = officialCodes.FindNext(place, year);
        (product.OfficialCode, product.OfficialCodeKey) = (code?.Text, code?.Text);
    }

    /// <summary>Makes what is told of a product several times.</summary>
    public GeneratedDetails Make(ProductRow product, RandomStream random)
    {
        var gtin = GeneratedNumbers.GtinOf(++products);
        return new GeneratedDetails(
            Some(GtinShare, 1, random, _ => new ProductGtinRow { Gtin = gtin.Text, FourteenDigits = gtin.FourteenDigits }),
            Some(OfferShare, MostOffers, random, position => OfferOf(product, DetailWords.Channels[position - 1])),
            Some(ImageShare, MostImages, random, position => new ProductImageRow
            {
                Address = $"https://example.org/images/{product.Code}-{position}.jpg",
                AlternativeText = product.Name,
            }),
            Different(StandardShare, MostStandards, DetailWords.Standards, random, standard => new ProductStandardRow { Standard = standard }),
            Different(ExportShare, MostMarkets, DetailWords.Markets, random, country => new ProductExportMarketRow { Country = country }));
    }

    private static ProductOfferRow OfferOf(ProductRow product, (string Name, SalesChannelKind Kind) channel) => new()
    {
        Channel = channel.Name,
        Kind = channel.Kind,
        Address = channel.Kind == SalesChannelKind.ECommerce ? $"https://example.org/offers/{product.Code}" : null,
    };

    private static List<TRow> Some<TRow>(int share, int most, RandomStream random, Func<int, TRow> make)
        where TRow : ProductDetailRow
    {
        var rows = new List<TRow>();
        var count = random.Happens(share) ? random.Between(1, most) : 0;
        for (var position = 1; position <= count; position++)
        {
            var row = make(position);
            row.Position = position;
            rows.Add(row);
        }
        return rows;
    }

    // One after the other from some place in the list on, hence all different.
    private static List<TRow> Different<TRow>(int share, int most, string[] words, RandomStream random, Func<string, TRow> make)
        where TRow : ProductDetailRow
    {
        var start = random.Below(words.Length);
        return Some(share, most, random, position => make(words[(start + position) % words.Length]));
    }
}

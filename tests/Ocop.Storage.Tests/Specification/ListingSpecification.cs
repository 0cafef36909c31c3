using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Listings;
using Ocop.Storage.Products;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>What a shop's listing can mean.</summary>
public abstract class ListingSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    [SkippableFact]
    public void A_name_as_recorded_is_exact() =>
        Assert.Equal([("Gạo Đức Lan", ListingMatchKind.Exact, true)], Find(new ListingClaim("gạo Đức LAN")));

    [SkippableFact]
    public void A_name_without_accents_is_folded() =>
        Assert.Equal([("Gạo Đức Lan", ListingMatchKind.Folded, true)], Find(new ListingClaim("Gao Duc Lan")));

    [SkippableFact]
    public void A_misspelled_name_is_similar() =>
        Assert.Equal(("Gạo Đức Lan", ListingMatchKind.Similar, true), Find(new ListingClaim("Gạo Đức Lann"))[0]);

    [SkippableFact]
    public void A_name_with_other_accents_is_similar() =>
        Assert.Equal([("Gạo Đức Lan", ListingMatchKind.Similar, true)], Find(new ListingClaim("Gào Đức Lan")));

    [SkippableTheory]
    [InlineData("Điện thoại di động")]
    [InlineData("!!!")]
    [InlineData("")]
    [InlineData("x")]
    public void A_name_that_nothing_resembles_has_no_candidate(string name) => Assert.Empty(Find(new ListingClaim(name)));

    [SkippableFact]
    public void A_listing_of_another_producer_is_no_exact_match()
    {
        using var registry = TwoRices();

        Assert.Equal(
            [("Gạo", ListingMatchKind.Exact, true)],
            Find(registry, new ListingClaim("Gạo") { ProducerName = "HTX Vĩnh Cường" }));
        Assert.Equal(
            [("Gạo", ListingMatchKind.Folded, true)],
            Find(registry, new ListingClaim("Gạo") { ProducerName = "Hợp tác xã Vĩnh Cường" }));
        Assert.Equal(
            [("Gạo", ListingMatchKind.Similar, true)],
            Find(registry, new ListingClaim("Gạo") { ProducerName = "HTX Vính Cường" }));
        Assert.Empty(Find(registry, new ListingClaim("Gạo") { ProducerName = "Công ty TNHH Sông Hậu" }));
        Assert.Equal(2, Find(registry, new ListingClaim("Gạo")).Count);
    }

    [SkippableTheory]
    [InlineData("Hợp tác xã Vĩnh Cường", ListingMatchKind.Folded)]
    [InlineData("Hợp tác xã Vĩnh Cưỡng", ListingMatchKind.Similar)]
    [InlineData("Hợp tác xã Vính Cường", ListingMatchKind.Similar)]
    public void A_producer_with_other_accents_under_another_writing_of_its_form_is_similar(string producer, ListingMatchKind expected)
    {
        using var registry = TwoRices();

        Assert.Equal([("Gạo", expected, true)], Find(registry, new ListingClaim("Gạo") { ProducerName = producer }));
    }

    [SkippableFact]
    public void A_short_producer_with_other_accents_is_similar_however_its_form_is_written()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", CsvFile.Row(("product_name", "Gạo"), ("producer_name", "Hợp tác xã Tân Quy")))).Dispose();

        Assert.Equal(
            [("Gạo", ListingMatchKind.Similar, true)],
            Find(registry, new ListingClaim("Gạo") { ProducerName = "HTX Tân Qúy" }));
    }

    [SkippableFact]
    public void A_province_of_either_era_tells_candidates_apart()
    {
        using var registry = TwoRices();

        Assert.Equal([("Gạo", ListingMatchKind.Exact, true)], Find(registry, new ListingClaim("Gạo") { ProvinceCode = "95" }));
        Assert.Equal(
            [("Gạo", ListingMatchKind.Exact, true)],
            Find(registry, new ListingClaim("Gạo") { ProvinceCode = "96", Era = ProvinceEra.From2025Reform }));
        Assert.Empty(Find(registry, new ListingClaim("Gạo") { ProvinceCode = "96", Era = ProvinceEra.Before2025Reform }));
    }

    [SkippableFact]
    public void A_product_whose_producer_is_not_recorded_counts_only_where_no_other_fits()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet(
            "set", CsvFile.Row(("product_name", "Gạo")), CsvFile.Row(("product_name", "Gạo"), ("producer_name", ""), ("producer_kind", "")))).Dispose();

        Assert.Equal([true], Find(registry, new ListingClaim("Gạo") { ProducerName = "HTX Vĩnh Cường" }).Select(found => found.IsProven));
        Assert.Equal([false], Find(registry, new ListingClaim("Gạo") { ProducerName = "Công ty TNHH Sông Hậu" }).Select(found => found.IsProven));
    }

    private TestRegistry TwoRices()
    {
        var registry = engine.NewRegistry();
        registry.Open(registry.DataSet(
            "set",
            CsvFile.Row(("product_name", "Gạo")),
            CsvFile.Row(("product_name", "Gạo"), ("producer_name", "HTX Tân Tiến"), ("district", "huyện Can Lộc"), ("province", "Hà Tĩnh")))).Dispose();
        return registry;
    }

    private List<(string Name, ListingMatchKind Kind, bool IsProven)> Find(ListingClaim claim)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        return Find(snapshot, claim);
    }

    private static List<(string Name, ListingMatchKind Kind, bool IsProven)> Find(TestRegistry registry, ListingClaim claim)
    {
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        return Find(snapshot, claim);
    }

    private static List<(string Name, ListingMatchKind Kind, bool IsProven)> Find(RegistrySnapshot snapshot, ListingClaim claim)
    {
        var candidates = snapshot.Listings.Find(claim);
        var names = snapshot.Products.FindByIds([.. candidates.Select(candidate => candidate.ProductId)], Day, ProductFields.Name)
            .ToDictionary(product => product.Id, product => product.Name);
        return [.. candidates.Select(candidate => (names[candidate.ProductId], candidate.Kind, candidate.IsProven))];
    }
}

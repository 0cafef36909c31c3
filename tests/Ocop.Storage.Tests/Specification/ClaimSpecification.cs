using Ocop.Domain.Law;
using Ocop.Storage.Claims;
using Ocop.Storage.Details;
using Ocop.Storage.Listings;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Specification;

/// <summary>What claims name by numbers, and many claims at once.</summary>
public abstract class ClaimSpecification(TestEngine engine)
{
    [SkippableFact]
    public void Products_are_found_by_gtin_and_by_official_code()
    {
        using var registry = Registry();
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        var (first, second) = (1L, 2L);

        Assert.Equal([first, second], snapshot.Claims.FindByGtins(["08938505974194", "00000096385074"])["08938505974194"].Order());
        Assert.Empty(snapshot.Claims.FindByGtins(["00000096385074"])["00000096385074"]);
        Assert.Equal([first], snapshot.Claims.FindByOfficialCodes(["68-24781-3-2026", "68-24781-4-2026"])["68-24781-3-2026"]);
        Assert.Empty(snapshot.Claims.FindByOfficialCodes([]));
    }

    [SkippableTheory]
    [InlineData("2942/QĐ-UBND", "Gạo Sạch", ListingMatchKind.Exact)]
    [InlineData("Quyết định số 2942/QĐ/UBND", "gạo  SẠCH", ListingMatchKind.Exact)]
    [InlineData("2942/QĐ-UBND", "Gao Sach", ListingMatchKind.Folded)]
    [InlineData("Quyết định số 2942", "Gạo Sạch", ListingMatchKind.Folded)]
    [InlineData("2942/QĐ-UBND ngày 5/8/2021", "Gạo Sạch", ListingMatchKind.Exact)]
    [InlineData("2942/QĐ-UBND", "Gạo Sạchh", ListingMatchKind.Similar)]
    [InlineData("2942/QĐ-UBND", "Gào Sạch", ListingMatchKind.Similar)]
    [InlineData("2942/2021/QĐ-UBND", "Gao Sạch", ListingMatchKind.Folded)]
    public void A_decision_and_a_name_find_the_certificate(string number, string name, ListingMatchKind kind) =>
        Assert.Equal([(1L, kind)], Find(number, name));

    [SkippableTheory]
    [InlineData("2943/QĐ-UBND", "Gạo Sạch")]
    [InlineData("2942/QĐ-BNN", "Gạo Sạch")]
    [InlineData("2942/QĐ-UBND ngày 6/8/2021", "Gạo Sạch")]
    [InlineData("2942/QĐ-UBND", "Xe đạp")]
    [InlineData("2942/2019/QĐ-UBND", "Gạo Sạch")]
    public void Another_decision_or_another_product_has_no_candidate(string number, string name) => Assert.Empty(Find(number, name));

    [SkippableFact]
    public void Names_alike_are_looked_for_as_often_as_is_allowed()
    {
        using var registry = Registry();
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        string[] names = ["Gạo Sạchh", "Gạo Sạchh", "Gạo Sạchhh", "Gạo Sạch"];

        var found = snapshot.Decisions.FindAll([.. names.Select(name => new DecisionClaim(DecisionNumber.Parse("2942/QĐ-UBND"), name))], new ResemblingBudget(1));
        var listed = snapshot.Listings.FindAll([.. names.Select(name => new ListingClaim(name))], new ResemblingBudget(1));

        Assert.Equal([1, 1, null, 1], found.Select(candidates => candidates?.Count));
        Assert.Equal([1, 1, null, 1], listed.Select(candidates => candidates?.Count));
    }

    [SkippableFact]
    public void Listings_found_together_are_those_found_one_by_one()
    {
        var names = CsvFile.Read(BundledData.Path).Select(row => row["product_name"]!).Distinct().Where((_, position) => position % 5 == 0).ToList();
        var claims = names.SelectMany(name => new ListingClaim[] { new(name), new(Domain.Text.VietnameseText.Fold(name)), new(name + "x") }).ToList();
        using var snapshot = engine.Seeded.OpenSnapshot();

        var together = snapshot.Listings.FindAll(claims, new ResemblingBudget(claims.Count));

        foreach (var (claim, candidates) in claims.Zip(together))
            Assert.Equal(snapshot.Listings.Find(claim), candidates!);
    }

    private List<(long ProductId, ListingMatchKind Kind)> Find(string number, string name)
    {
        using var registry = Registry();
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        var found = snapshot.Decisions.FindAll([new DecisionClaim(DecisionNumber.Parse(number), name)], new ResemblingBudget(1))[0]!;
        return [.. found.Select(candidate => (candidate.ProductId, candidate.Kind))];
    }

    private TestRegistry Registry()
    {
        var registry = engine.NewRegistry();
        registry.Open(registry.DataSet(
            "set",
            CsvFile.Row(("product_name", "Gạo Sạch"), ("decision_no", "2942/QĐ-UBND"), ("recognised_year", ""), ("recognised_date", "2021-08-05"), ("source_date", "")),
            CsvFile.Row(("product_name", "Trà Xanh"), ("decision_no", "377/QĐ-UBND"), ("recognised_year", ""), ("recognised_date", "2021-08-05"), ("source_date", "")))).Dispose();
        registry.Write(Describe);
        return registry;
    }

    private static void Describe(WriteTransaction write)
    {
        var product = write.Context.Products.Single(row => row.Id == 1);
        (product.OfficialCode, product.OfficialCodeKey) = ("68-24781-03-2026", "68-24781-3-2026");
        foreach (var (id, gtin) in ((long, string)[])[(1, "8938505974194"), (2, "08938505974194")])
            write.Context.Add(new ProductGtinRow { ProductId = id, Position = 1, Gtin = gtin, FourteenDigits = "08938505974194" });
        write.Save();
    }
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Pages of many parents read at once are the pages that each parent would get alone.</summary>
public abstract class PartitionSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    private static readonly ProductSort[] Keys = [ProductSort.Name, ProductSort.Stars, ProductSort.ValidUntil];

    private static readonly Gen<PartitionCase> Cases =
        from filter in FilterCases.Products
        from keys in Gen.Shuffle(Keys)
        from direction in Gen.Elements(SortDirection.Ascending, SortDirection.Descending)
        from size in Gen.Choose(1, 4)
        from fromEnd in ArbMap.Default.GeneratorFor<bool>()
        from bounds in Gen.Choose(0, 3)
        from pick in Gen.Choose(0, 1_000_000)
        select new PartitionCase(filter, [new(keys[0], direction), new(keys[1], SortDirection.Ascending)], size, fromEnd, bounds, pick);

    [SkippableFact]
    public void Each_parent_gets_the_page_that_it_would_get_alone()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var products = NaiveProduct.ReadAll(snapshot, Day);
        var parents = products.Select(product => product.Product.ProducerId).OfType<long>().Distinct().Order().ToList();
        Prop.ForAll(Cases.ToArbitrary(), one => CheckPages(snapshot, one, products, parents)).Check(Config.QuickThrowOnFailure.WithMaxTest(120));
    }

    [SkippableFact]
    public void Each_parent_is_counted_alone()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var products = NaiveProduct.ReadAll(snapshot, Day);
        var parents = products.Select(product => product.Product.ProducerId).OfType<long>().Distinct().Order().ToList();
        Prop.ForAll(FilterCases.Products.ToArbitrary(), filter =>
        {
            var expected = products.Where(filter.Holds).Where(product => product.Product.ProducerId is not null)
                .CountBy(product => product.Product.ProducerId!.Value).OrderBy(entry => entry.Key);

            var counts = snapshot.Products.Count(new ProducersProductQuery(new ProductQuery(Day) { Filter = filter.Filter }, parents));

            Assert.Equal(expected, counts.OrderBy(entry => entry.Key));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [SkippableFact]
    public void Parents_without_rows_get_empty_pages_and_no_count()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var query = new ProducersProductQuery(new ProductQuery(Day), [-1, -2]);

        var pages = snapshot.Products.ReadPages(query, ProductFields.Code, ProductOrder.ByCode, new PageRequest(5));

        Assert.Equal([-2, -1], pages.Keys.Order());
        Assert.All(pages.Values, page => Assert.Equal((0, false, false), (page.Rows.Count, page.HasPrevious, page.HasNext)));
        Assert.Empty(snapshot.Products.Count(query));
    }

    [SkippableFact]
    public void Each_parents_best_matches_of_a_search_stand_in_the_order_of_the_whole_search()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        Assert.True(SearchWords.TryParse("trà", out var words, out _));
        var products = new ProductQuery(Day) { Search = words };
        var all = snapshot.Products.ReadPage(
            products, ProductFields.Code | ProductFields.ProducerId, ProductOrder.ByRelevance, new PageRequest(1000)).Rows;
        var parents = all.Select(row => row.ProducerId).OfType<long>().Distinct().ToList();

        var pages = snapshot.Products.ReadPages(
            new ProducersProductQuery(products, parents), ProductFields.Code, ProductOrder.ByRelevance, new PageRequest(2));

        Assert.InRange(parents.Count, 5, 100);
        foreach (var parent in parents)
            Assert.Equal(all.Where(row => row.ProducerId == parent).Take(2).Select(row => row.Code), pages[parent].Rows.Select(row => row.Code));
    }

    private static void CheckPages(RegistrySnapshot snapshot, PartitionCase one, List<NaiveProduct> products, List<long> parents)
    {
        var query = new ProductQuery(Day) { Filter = one.Filter.Filter };
        var matching = products.Where(one.Filter.Holds).ToList();
        matching.Sort((first, second) => NaiveProduct.Compare(first, second, one.Keys));
        var places = snapshot.Products.ReadPage(query, ProductFields.Code, one.Order, new PageRequest(1000)).Keys;
        int? after = places.Count > 0 && (one.Bounds & 1) != 0 ? one.Pick % places.Count : null;
        int? before = places.Count > 0 && (one.Bounds & 2) != 0 ? one.Pick / 7 % places.Count : null;
        var request = new PageRequest(
            one.Size, one.FromEnd, after is { } a ? places[a] : null, before is { } b ? places[b] : null);

        var pages = snapshot.Products.ReadPages(
            new ProducersProductQuery(query, parents), ProductFields.Code | ProductFields.Stars, one.Order, request);

        Assert.Equal(parents, pages.Keys.Order());
        foreach (var parent in parents)
        {
            var own = matching.Select((product, index) => (product, index)).Where(entry => entry.product.Product.ProducerId == parent).ToList();
            var between = own.Where(entry => !(entry.index <= after) && !(entry.index >= before)).ToList();
            var expected = one.FromEnd ? between.TakeLast(one.Size).ToList() : [.. between.Take(one.Size)];
            var page = pages[parent];
            Assert.Equal(expected.Select(entry => entry.product.Product.Code), page.Rows.Select(row => row.Code));
            Assert.Equal(expected.Select(entry => places[entry.index]), page.Keys);
            var cut = between.Count > one.Size;
            Assert.Equal(own.Exists(entry => entry.index <= after) || (cut && one.FromEnd), page.HasPrevious);
            Assert.Equal(own.Exists(entry => entry.index >= before) || (cut && !one.FromEnd), page.HasNext);
        }
    }

    private sealed record PartitionCase(
        FilterCase<NaiveProduct> Filter, IReadOnlyList<SortKey<ProductSort>> Keys, int Size, bool FromEnd, int Bounds, int Pick)
    {
        public SortOrder Order => ProductOrder.Of(Keys);
    }
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Filters, orders and pages against their evaluation in plain C#; a failure prints the case and its seed.</summary>
public abstract class ProductPageSpecification(TestEngine engine)
{
    private static readonly ProductSort[] Keys = [ProductSort.Name, ProductSort.Stars, ProductSort.ValidUntil, ProductSort.DecisionDate, ProductSort.UpdatedAt];

    private static readonly Gen<IReadOnlyList<SortKey<ProductSort>>> Orders =
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(0, Keys.Length)
        from directions in Gen.Elements(SortDirection.Ascending, SortDirection.Descending).ArrayOf(Keys.Length)
        select (IReadOnlyList<SortKey<ProductSort>>)[.. keys.Take(count).Select((key, i) => new SortKey<ProductSort>(key, directions[i]))];

    private static readonly Gen<PageCase> Cases =
        from filter in FilterCases.Products
        from day in Gen.Elements(FilterCases.Days)
        from keys in Orders
        from size in Gen.Choose(1, 60)
        select new PageCase(filter, day, keys, size);

    [SkippableFact]
    public void A_filtered_and_ordered_list_is_what_plain_code_filters_and_orders() => Check(150, (snapshot, one, expected) =>
    {
        var page = snapshot.Products.ReadPage(one.Query, ProductFields.Code, one.Order, new PageRequest(1000));

        Assert.Equal(expected, page.Rows.Select(row => row.Code));
        Assert.Equal(expected.Count, snapshot.Products.Count(one.Query));
        Assert.Equal((false, false), (page.HasPrevious, page.HasNext));
    });

    [SkippableFact]
    public void Pages_forward_hold_every_row_once() => Check(40, (snapshot, one, expected) =>
    {
        var codes = new List<string>();
        PageKey? after = null;
        bool goesOn;
        do
        {
            var page = snapshot.Products.ReadPage(one.Query, ProductFields.Code, one.Order, new PageRequest(one.Size, After: after));
            Assert.Equal(after is not null, page.HasPrevious);
            codes.AddRange(page.Rows.Select(row => row.Code));
            after = page.Keys.Count > 0 ? ThroughCursor(page.Keys[^1], one.Order) : null;
            goesOn = page.HasNext;
        }
        while (goesOn);

        Assert.Equal(expected, codes);
    });

    [SkippableFact]
    public void Pages_backward_hold_every_row_once() => Check(40, (snapshot, one, expected) =>
    {
        var codes = new List<string>();
        PageKey? before = null;
        bool goesOn;
        do
        {
            var page = snapshot.Products.ReadPage(
                one.Query, ProductFields.Code, one.Order, new PageRequest(one.Size, FromEnd: true, Before: before));
            Assert.Equal(before is not null, page.HasNext);
            codes.InsertRange(0, page.Rows.Select(row => row.Code));
            before = page.Keys.Count > 0 ? ThroughCursor(page.Keys[0], one.Order) : null;
            goesOn = page.HasPrevious;
        }
        while (goesOn);

        Assert.Equal(expected, codes);
    });

    [SkippableFact]
    public void A_page_between_two_places_knows_its_neighbours() => Check(40, (snapshot, one, expected) =>
    {
        var all = snapshot.Products.ReadPage(one.Query, ProductFields.Code, one.Order, new PageRequest(1000));
        if (all.Rows.Count < 3)
            return;
        var (first, last) = (all.Rows.Count / 3, all.Rows.Count * 2 / 3);
        foreach (var fromEnd in (bool[])[false, true])
        {
            var page = snapshot.Products.ReadPage(
                one.Query, ProductFields.Code, one.Order, new PageRequest(one.Size, fromEnd, all.Keys[first], all.Keys[last]));
            var between = expected[(first + 1)..last];
            Assert.Equal(fromEnd ? between.TakeLast(one.Size) : between.Take(one.Size), page.Rows.Select(row => row.Code));
            Assert.Equal((true, true), (page.HasPrevious, page.HasNext));
        }
    });

    [SkippableTheory]
    [InlineData(ProductSort.Name)]
    [InlineData(ProductSort.Stars)]
    [InlineData(ProductSort.ValidUntil)]
    [InlineData(ProductSort.DecisionDate)]
    [InlineData(ProductSort.UpdatedAt)]
    public void Products_without_a_value_stand_last_in_either_direction(ProductSort key)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var products = NaiveProduct.ReadAll(snapshot, new LocalDate(2024, 6, 1)).ToDictionary(product => product.Product.Code);
        foreach (var direction in Enum.GetValues<SortDirection>())
        {
            var codes = snapshot.Products.ReadPage(
                new ProductQuery(new LocalDate(2024, 6, 1)), ProductFields.Code, ProductOrder.Of(new SortKey<ProductSort>(key, direction)), new PageRequest(1000))
                .Rows.Select(row => row.Code).ToList();
            var stated = codes.TakeWhile(code => products[code].ValueOf(key) is not null).ToList();
            var none = codes.Skip(stated.Count).ToList();

            Assert.Equal(products.Values.Count(product => product.ValueOf(key) is not null), stated.Count);
            Assert.Equal(none.Order(StringComparer.Ordinal), none);
            Assert.Equal(key is ProductSort.Name or ProductSort.UpdatedAt, none.Count == 0);
        }
    }

    [SkippableFact]
    public void A_page_without_keys_and_neighbours_reads_neither()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();

        var page = snapshot.Products.ReadPage(
            new ProductQuery(FilterCases.Days[0]),
            ProductFields.Name,
            ProductOrder.ByCode,
            new PageRequest(5) { WithKeys = false, WithNeighbours = false });

        Assert.Equal((5, 0, false), (page.Rows.Count, page.Keys.Count, page.HasNext));
        Assert.Equal("The query did not ask for Code.", Assert.Throws<InvalidOperationException>(() => page.Rows[0].Code).Message);
    }

    private void Check(int count, Action<RegistrySnapshot, PageCase, List<string>> check)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var products = FilterCases.Days.ToDictionary(day => day, day => NaiveProduct.ReadAll(snapshot, day));
        Prop.ForAll(Cases.ToArbitrary(), one =>
        {
            var expected = products[one.Day].Where(one.Filter.Holds).ToList();
            expected.Sort((first, second) => NaiveProduct.Compare(first, second, one.Keys));
            check(snapshot, one, [.. expected.Select(product => product.Product.Code)]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }

    private static PageKey ThroughCursor(PageKey key, SortOrder order)
    {
        Assert.True(Cursor.TryDecode(Cursor.Encode(key, order), order, out var decoded, out _));
        return decoded;
    }

    private sealed record PageCase(
        FilterCase<NaiveProduct> Filter, LocalDate Day, IReadOnlyList<SortKey<ProductSort>> Keys, int Size)
    {
        public ProductQuery Query => new(Day) { Filter = Filter.Filter };

        public SortOrder Order => ProductOrder.Of(Keys);

        public override string ToString() => $"{Filter} as of {Day:uuuu-MM-dd} in {Order}, pages of {Size}";
    }
}

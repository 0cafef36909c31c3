using NodaTime;
using Ocop.Storage.Locations;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>What lies near a point, against distances measured in plain C#.</summary>
public abstract class NearbySpecification(TestEngine engine)
{
    private const int Seed = 20261122;
    private static readonly LocalDate Day = new(2026, 11, 22);
    private static readonly SortKey<ProductSort> Nearest = new(ProductSort.Distance, SortDirection.Ascending);

    [SkippableFact]
    public void Products_within_an_area_are_those_whose_great_circle_says_so()
    {
        using var registry = new LocatedRegistry(engine, VietNam);
        foreach (var area in Areas(60))
        {
            var found = registry.Read(new ProductQuery(Day) { Filter = ProductFilters.Near(area) }, ProductOrder.ByCode);

            Assert.Equal(registry.Within(area).Select(product => product.Code).Order(StringComparer.Ordinal), found.Select(row => row.Code));
        }
    }

    [SkippableFact]
    public void Areas_at_the_poles_and_the_180th_meridian_lose_nothing()
    {
        using var registry = new LocatedRegistry(engine, random => new GeoPoint(
            Math.Clamp(90 - random.NextDouble() * 6, -90, 90), random.NextDouble() < 0.5 ? 180 - random.NextDouble() * 3 : -180 + random.NextDouble() * 3));
        foreach (var centre in (GeoPoint[])[new(90, 0), new(88, 180), new(87, -179.9), new(86, 179), new(89.9, -180)])
        {
            foreach (var kilometres in (double[])[50, 200, Area.LongestKilometres])
            {
                var area = new Area(centre, kilometres);
                var found = registry.Read(new ProductQuery(Day) { Filter = ProductFilters.Near(area) }, ProductOrder.ByCode);

                Assert.Equal(registry.Within(area).Select(product => product.Code).Order(StringComparer.Ordinal), found.Select(row => row.Code));
            }
        }
    }

    [SkippableFact]
    public void Conditions_on_areas_nest_and_negate()
    {
        using var registry = new LocatedRegistry(engine, VietNam);
        var (one, other) = (new Area(new GeoPoint(11.94, 108.44), 80), new Area(new GeoPoint(21.03, 105.85), 120));
        var either = Filter.Any([ProductFilters.Near(one), ProductFilters.Near(other)]);

        var found = registry.Read(new ProductQuery(Day) { Filter = either }, ProductOrder.ByCode);
        var rest = registry.Read(new ProductQuery(Day) { Filter = Filter.Not(either) }, ProductOrder.ByCode);

        Assert.Equal(
            registry.Within(one).Union(registry.Within(other)).Select(product => product.Code).Order(StringComparer.Ordinal),
            found.Select(row => row.Code));
        Assert.Equal(registry.All, found.Count + rest.Count);
        Assert.Contains(rest, product => product.Location is null);
    }

    [SkippableFact]
    public void Products_without_a_location_are_those_of_which_no_area_can_say_anything()
    {
        using var registry = new LocatedRegistry(engine, VietNam);
        var (one, other) = (new Area(new GeoPoint(11.94, 108.44), 80), new Area(new GeoPoint(21.03, 105.85), 120));
        var certified = ProductFilters.Certified.Is(true);
        int Count(Filter? filter, bool left) => registry.Read(
            left ? new ProductQuery(Day) { Filter = filter }.WithoutLocation() : new ProductQuery(Day) { Filter = filter }, ProductOrder.ByCode).Count;
        var (unlocated, unlocatedCertified) = (
            Count(ProductFilters.HasLocation.Is(false), left: false), Count(Filter.All([ProductFilters.HasLocation.Is(false), certified]), left: false));

        Assert.Equal(registry.All - registry.Located, unlocated);
        Assert.Equal(registry.Located, Count(ProductFilters.HasLocation.Is(true), left: false));
        Assert.Equal([unlocated, unlocated, unlocated], new[] { null, ProductFilters.Near(one), Filter.Not(ProductFilters.Near(one)) }.Select(filter => Count(filter, left: true)));
        Assert.Equal(unlocatedCertified, Count(Filter.All([ProductFilters.Near(one), certified]), left: true));
        Assert.Equal(unlocated, Count(Filter.Any([ProductFilters.Near(one), certified]), left: true));
        Assert.Equal(unlocatedCertified, Count(Filter.All([Filter.Any([ProductFilters.Near(one), ProductFilters.Near(other)]), certified]), left: true));
        Assert.Equal(0, Count(Filter.All([ProductFilters.Near(one), ProductFilters.HasLocation.Is(true)]), left: true));
    }

    [SkippableFact]
    public void Pages_by_distance_hold_every_product_once_nearest_first()
    {
        using var registry = new LocatedRegistry(engine, VietNam);
        foreach (var area in Areas(8))
        {
            var query = new ProductQuery(Day) { Near = area };
            var order = ProductOrder.Of([Nearest], area);
            var rows = registry.Pages(query, order, 7);

            Assert.Equal(registry.Within(area).Select(product => product.Code), rows.Select(row => row.Code));
            Assert.All(rows, row => Assert.Equal(Kilometres(area.Centre, row.Location!.Value), row.Kilometres, 1e-6));
        }
    }

    [SkippableFact]
    public void The_farthest_come_first_when_asked_so()
    {
        using var registry = new LocatedRegistry(engine, VietNam);
        var area = new Area(new GeoPoint(16.05, 108.2), Area.LongestKilometres);
        var order = ProductOrder.Of([new(ProductSort.Distance, SortDirection.Descending)], area);

        var rows = registry.Pages(new ProductQuery(Day) { Near = area }, order, 50);

        Assert.Equal(registry.Within(area).Select(product => product.Kilometres).Max(), rows[0].Kilometres, 1e-6);
        Assert.Equal(rows.Select(row => row.Kilometres).OrderDescending(), rows.Select(row => row.Kilometres));
    }

    [SkippableFact]
    public void A_cursor_belongs_to_the_point_it_was_made_for()
    {
        using var registry = new LocatedRegistry(engine, VietNam);
        var (here, there) = (new Area(new GeoPoint(16, 108), 300), new Area(new GeoPoint(16, 108.0000001), 300));
        var page = registry.ReadPage(new ProductQuery(Day) { Near = here }, ProductOrder.Of([Nearest], here), new PageRequest(2));
        var cursor = Cursor.Encode(page.Keys[0], ProductOrder.Of([Nearest], here));

        Assert.True(Cursor.TryDecode(cursor, ProductOrder.Of([Nearest], new Area(here.Centre, 5)), out _, out _));
        Assert.False(Cursor.TryDecode(cursor, ProductOrder.Of([Nearest], there), out _, out var problem));
        Assert.Equal(CursorProblem.OtherOrder, problem);
    }

    [SkippableFact]
    public void Distances_need_an_area()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var area = new Area(new GeoPoint(16, 108), 1);

        var refusal = Assert.Throws<ArgumentException>(
            () => snapshot.Products.ReadPage(new ProductQuery(Day), ProductFields.Code, ProductOrder.Of([Nearest], area), new PageRequest(1)));

        Assert.Equal("Distances are measured only from the centre of an area.", refusal.Message);
    }

    [SkippableFact]
    public void A_product_that_moves_or_loses_its_place_is_found_where_it_is()
    {
        using var registry = new LocatedRegistry(engine, _ => new GeoPoint(21, 105));
        var (before, after) = (new Area(new GeoPoint(21, 105), 1), new Area(new GeoPoint(10, 106), 1));
        var code = registry.Within(before)[0].Code;

        registry.Move(code, new GeoPoint(10, 106));
        Assert.Equal([code], registry.Read(new ProductQuery(Day) { Filter = ProductFilters.Near(after) }, ProductOrder.ByCode).Select(row => row.Code));
        Assert.DoesNotContain(code, registry.Read(new ProductQuery(Day) { Filter = ProductFilters.Near(before) }, ProductOrder.ByCode).Select(row => row.Code));

        registry.Move(code, null);
        Assert.Empty(registry.Read(new ProductQuery(Day) { Filter = ProductFilters.Near(after) }, ProductOrder.ByCode));
    }

    [SkippableTheory]
    [InlineData(90.1, 0, 1)]
    [InlineData(0, -180.1, 1)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 0, 500.1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(0, 0, double.NaN)]
    public void An_area_that_is_none_cannot_be_made(double latitude, double longitude, double kilometres) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Area(new GeoPoint(latitude, longitude), kilometres));

    private static GeoPoint VietNam(Random random) => new(8.5 + random.NextDouble() * 15, 102 + random.NextDouble() * 7.5);

    private static IEnumerable<Area> Areas(int count)
    {
        var random = new Random(Seed + 1);
        for (var i = 0; i < count; i++)
            yield return new Area(VietNam(random), Math.Pow(10, random.NextDouble() * 2.5));
    }

    /// <summary>The angle between two unit vectors, by another formula than the one of the statements.</summary>
    private static double Kilometres(GeoPoint one, GeoPoint other)
    {
        var (a, b) = (VectorOf(one), VectorOf(other));
        var cross = Math.Sqrt(
            Math.Pow(a.Y * b.Z - a.Z * b.Y, 2) + Math.Pow(a.Z * b.X - a.X * b.Z, 2) + Math.Pow(a.X * b.Y - a.Y * b.X, 2));
        return 6371.0088 * Math.Atan2(cross, a.X * b.X + a.Y * b.Y + a.Z * b.Z);
    }

    private static (double X, double Y, double Z) VectorOf(GeoPoint point)
    {
        var (latitude, longitude) = (double.DegreesToRadians(point.Latitude), double.DegreesToRadians(point.Longitude));
        return (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    /// <summary>The bundled products, two of three with a place of the test's making.</summary>
    private sealed class LocatedRegistry : IDisposable
    {
        private readonly TestRegistry registry;
        private readonly RegistryStore store;
        private readonly Dictionary<string, GeoPoint> places = new(StringComparer.Ordinal);

        public LocatedRegistry(TestEngine engine, Func<Random, GeoPoint> place)
        {
            registry = engine.NewRegistry();
            store = registry.Open(BundledData.Path);
            var random = new Random(Seed);
            registry.Write(write =>
            {
                foreach (var product in write.Context.Products.OrderBy(product => product.Code))
                {
                    All++;
                    if (random.Next(3) == 0)
                        continue;
                    var point = place(random);
                    (product.Latitude, product.Longitude) = (point.Latitude, point.Longitude);
                    places.Add(product.Code, point);
                }
            });
        }

        public int All { get; private set; }

        public int Located => places.Count;

        public IReadOnlyList<(string Code, double Kilometres)> Within(Area area) =>
        [
            .. places.Select(place => (place.Key, Kilometres: Kilometres(area.Centre, place.Value)))
                .Where(place => place.Kilometres <= area.Kilometres)
                .OrderBy(place => place.Kilometres).ThenBy(place => place.Key, StringComparer.Ordinal),
        ];

        public IReadOnlyList<ProductRecord> Read(ProductQuery query, SortOrder order) => ReadPage(query, order, new PageRequest(10000)).Rows;

        public Page<ProductRecord> ReadPage(ProductQuery query, SortOrder order, PageRequest page)
        {
            using var snapshot = store.OpenSnapshot();
            var fields = ProductFields.Code | ProductFields.Location | (query.Near is null ? ProductFields.None : ProductFields.Kilometres);
            return snapshot.Products.ReadPage(query, fields, order, page);
        }

        public List<ProductRecord> Pages(ProductQuery query, SortOrder order, int size)
        {
            var rows = new List<ProductRecord>();
            PageKey? after = null;
            Page<ProductRecord> page;
            do
            {
                page = ReadPage(query, order, new PageRequest(size, After: after));
                rows.AddRange(page.Rows);
                if (page.Keys.Count > 0)
                    Assert.True(Cursor.TryDecode(Cursor.Encode(page.Keys[^1], order), order, out after, out _));
            }
            while (page.HasNext);
            return rows;
        }

        public void Move(string code, GeoPoint? place) => registry.Write(write =>
        {
            var product = write.Context.Products.Single(row => row.Code == code);
            (product.Latitude, product.Longitude) = (place?.Latitude, place?.Longitude);
        });

        public void Dispose()
        {
            store.Dispose();
            registry.Dispose();
        }
    }
}

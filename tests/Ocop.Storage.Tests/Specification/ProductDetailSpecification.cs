using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Details;
using Ocop.Storage.Locations;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Specification;

/// <summary>What is told of products and producers beyond their names: read back as written, and found by.</summary>
public abstract class ProductDetailSpecification(TestEngine engine)
{
    private static readonly LocalDate Day = new(2022, 6, 1);

    [SkippableFact]
    public void What_is_told_of_a_product_is_read_as_it_was_written()
    {
        using var registry = Described();
        using var snapshot = registry.Store.OpenSnapshot();

        var product = snapshot.Products.FindByOfficialCode("68-24781-3-2026", Day, ProductFields.All)!;

        Assert.Equal("Gạo Một Bụi Đỏ", product.Name);
        Assert.Equal(
            ("68-24781-03-2026", "One red bush rice", "Gạo mùa.", "Ông bà để lại.", 3),
            (product.OfficialCode, product.NameEn, product.Description, product.Story, product.SetNumber));
        Assert.Equal(("31834", "31828"), (product.CommuneCodeBefore2025, product.CommuneCodeFrom2025));
        Assert.Equal(new GeoPoint(9.3, 105.4), product.Location);
        Assert.Equal(new TraceabilityRecord("Truy xuất Cà Mau", "https://example.test/tx/1"), product.Traceability);
    }

    [SkippableFact]
    public void What_no_source_tells_is_null()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();

        var product = snapshot.Products.ReadPage(new ProductQuery(Day), ProductFields.All, ProductOrder.ByCode, new PageRequest(1)).Rows[0];

        Assert.Null(product.OfficialCode);
        Assert.Null(product.Location);
        Assert.Null(product.Traceability);
        Assert.Null(product.SetNumber);
    }

    [SkippableFact]
    public void Things_told_several_times_keep_their_order_and_their_product()
    {
        using var registry = Described();
        using var snapshot = registry.Store.OpenSnapshot();
        var (red, white) = (registry.Id("Gạo Một Bụi Đỏ"), registry.Id("Gạo Một Bụi Trắng"));
        long[] both = [red, white];

        Assert.Equal([new(red, "8938505974194"), new(red, "96385074"), new(white, "08938505974194")], snapshot.Details.FindGtins(both));
        Assert.Equal([new(red, "VietGAP"), new(red, "ISO 22000")], snapshot.Details.FindStandards(both));
        Assert.Equal([new(red, "JP"), new(white, "DE"), new(white, "JP")], snapshot.Details.FindExportMarkets(both));
        Assert.Equal(
            [
                new(red, "Postmart", SalesChannelKind.ECommerce, "https://example.test/postmart/1"),
                new(red, "Co.opmart", SalesChannelKind.ModernRetail, null),
                new(white, "Chợ phiên", null, null),
            ],
            snapshot.Details.FindOffers(both));
        Assert.Equal([new(red, "https://example.test/1.jpg", "Bao gạo 5 kg")], snapshot.Details.FindImages(both));
        Assert.Empty(snapshot.Details.FindGtins([]));
    }

    [SkippableFact]
    public void Points_that_show_a_product_are_read_with_their_place()
    {
        using var registry = Described();
        using var snapshot = registry.Store.OpenSnapshot();

        var point = Assert.Single(snapshot.Details.FindDisplayPoints([registry.Id("Gạo Một Bụi Đỏ"), registry.Id("Gạo Một Bụi Trắng")]));

        Assert.Equal(
            new DisplayPointRecord(registry.Id("Gạo Một Bụi Trắng"), "Trung tâm OCOP", "12 Trần Phú")
            {
                Place = new PrintedPlace("phường 1", null, "Cà Mau"),
                ProvinceBefore2025 = null,
                ProvinceFrom2025 = "96",
                Location = new GeoPoint(9.18, 105.15),
            },
            point);
    }

    [SkippableFact]
    public void A_producer_has_its_tax_code_and_its_craft_village()
    {
        using var registry = Described();
        using var snapshot = registry.Store.OpenSnapshot();

        var producer = Assert.Single(snapshot.Producers.FindByTaxCode("2000123455", ProducerFields.All));
        var village = Assert.Single(snapshot.CraftVillages.FindByIds([producer.CraftVillageId!.Value, 99]));

        Assert.Equal(("HTX Vĩnh Cường", "31828"), (producer.Name, producer.CommuneCodeFrom2025));
        Assert.Equal(("Làng gạo Vĩnh Lộc", "Cà Mau", "96"), (village.Name, village.Place.Province, village.ProvinceFrom2025));
        Assert.Empty(snapshot.Producers.FindByTaxCode("2000123456", ProducerFields.All));
    }

    [SkippableFact]
    public void A_GTIN_finds_every_product_that_bears_it()
    {
        using var registry = Described();
        using var snapshot = registry.Store.OpenSnapshot();

        Assert.Equal(
            ["Gạo Một Bụi Trắng", "Gạo Một Bụi Đỏ"],
            snapshot.Products.FindByGtin("08938505974194", Day, ProductFields.Name).Select(product => product.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Gạo Một Bụi Đỏ", Assert.Single(snapshot.Products.FindByGtin("00000096385074", Day, ProductFields.Name)).Name);
        Assert.Empty(snapshot.Products.FindByGtin("00000000000000", Day, ProductFields.Name));
    }

    [SkippableFact]
    public void A_condition_on_one_of_several_things_holds_where_one_of_them_meets_it()
    {
        using var registry = Described();

        Assert.Equal(["Đỏ", "Trắng"], registry.Find(ProductFilters.ExportMarket.Is("JP")));
        Assert.Equal(["Trắng"], registry.Find(ProductFilters.ExportMarket.Is("DE")));
        Assert.Equal(["Đen", "Đỏ"], registry.Find(ProductFilters.ExportMarket.IsNot("DE")));
        Assert.Equal(["Đen"], registry.Find(ProductFilters.ExportMarket.Is(null)));
        Assert.Equal(["Đỏ", "Trắng"], registry.Find(ProductFilters.ExportMarket.IsNot(null)));
        Assert.Equal(["Đen", "Trắng"], registry.Find(ProductFilters.ExportMarket.IsIn(["DE", null])));
        Assert.Equal(["Đỏ"], registry.Find(ProductFilters.Channel.Matches(TextMatch.StartsWith, "Co.")));
        Assert.Equal(["Đen", "Trắng"], registry.Find(ProductFilters.Channel.MatchesNot(TextMatch.Contains, "mart")));
        Assert.Equal(["Đỏ", "Trắng"], registry.Find(ProductFilters.Channel.Matches(TextMatch.Contains, "")));
        Assert.Equal(["Trắng"], registry.Find(ProductFilters.GtinAsGiven.Matches(TextMatch.StartsWith, "0")));
        Assert.Equal(["Đỏ", "Trắng"], registry.Find(ProductFilters.Gtin.IsIn(["08938505974194", "00000096385074"])));
    }

    [SkippableFact]
    public void Conditions_on_set_commune_and_change_find_what_they_say()
    {
        using var registry = Described();

        Assert.Equal(["Đỏ"], registry.Find(ProductFilters.SetNumber.Compares(OrderComparison.LessOrEqual, 13)));
        Assert.Equal(["Đen", "Trắng"], registry.Find(ProductFilters.SetNumber.Is(null)));
        Assert.Equal(["Đỏ"], registry.Find(ProductFilters.Commune.IsIn(["31828"], ProvinceEra.From2025Reform)));
        Assert.Empty(registry.Find(ProductFilters.Commune.IsIn(["31828"], ProvinceEra.Before2025Reform)));
        Assert.Equal(["Đỏ", "Trắng"], registry.Find(ProductFilters.UpdatedAt.Compares(OrderComparison.Greater, FixedClock.Start)));
        Assert.Equal(["Đen"], registry.Find(ProductFilters.UpdatedAt.Is(FixedClock.Start)));
    }

    [SkippableFact]
    public void The_latest_changes_come_first_when_asked_so()
    {
        using var registry = Described();
        using var snapshot = registry.Store.OpenSnapshot();
        var order = ProductOrder.Of(new SortKey<ProductSort>(ProductSort.UpdatedAt, SortDirection.Descending));

        var page = snapshot.Products.ReadPage(new ProductQuery(Day), ProductFields.Name, order, new PageRequest(3));

        Assert.Equal("Gạo Một Bụi Đen", page.Rows[^1].Name);
    }

    private DescribedRegistry Described() => new(engine);

    /// <summary>Three products of one producer, two of them described.</summary>
    private sealed class DescribedRegistry : IDisposable
    {
        private readonly TestRegistry registry;
        private readonly Dictionary<string, long> ids = [];

        public DescribedRegistry(TestEngine engine)
        {
            registry = engine.NewRegistry();
            Store = registry.Open(registry.DataSet(
                "set",
                CsvFile.Row(),
                CsvFile.Row(("product_name", "Gạo Một Bụi Trắng")),
                CsvFile.Row(("product_name", "Gạo Một Bụi Đen"))));
            registry.Clock.Now += Duration.FromHours(1);
            registry.Write(Describe);
        }

        public RegistryStore Store { get; }

        public long Id(string name) => ids[name];

        public IEnumerable<string> Find(Filter filter)
        {
            using var snapshot = Store.OpenSnapshot();
            var order = ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, SortDirection.Ascending));
            return [.. snapshot.Products.ReadPage(new ProductQuery(Day) { Filter = filter }, ProductFields.Name, order, new PageRequest(10))
                .Rows.Select(product => product.Name.Replace("Gạo Một Bụi ", "", StringComparison.Ordinal))];
        }

        public void Dispose()
        {
            Store.Dispose();
            registry.Dispose();
        }

        private void Describe(WriteTransaction write)
        {
            foreach (var product in write.Context.Products)
                ids.Add(product.Name, product.Id);
            var red = write.Context.Products.Single(product => product.Name == "Gạo Một Bụi Đỏ");
            var white = write.Context.Products.Single(product => product.Name == "Gạo Một Bụi Trắng");
            Describe(red);
            white.NameEn = "One white bush rice";
            DescribeProducer(write);
            AddThings(write, red.Id, white.Id);
        }

        private static void Describe(ProductRow red)
        {
            (red.OfficialCode, red.OfficialCodeKey) = ("68-24781-03-2026", "68-24781-3-2026");
            (red.NameEn, red.Description, red.Story, red.SetNumber) = ("One red bush rice", "Gạo mùa.", "Ông bà để lại.", 3);
            (red.CommuneCodeBefore2025, red.CommuneCodeFrom2025) = ("31834", "31828");
            (red.Latitude, red.Longitude) = (9.3, 105.4);
            (red.TraceabilitySystem, red.TraceabilityAddress) = ("Truy xuất Cà Mau", "https://example.test/tx/1");
        }

        private static void DescribeProducer(WriteTransaction write)
        {
            var village = new CraftVillageRow { Name = "Làng gạo Vĩnh Lộc", Province = "Cà Mau", ProvinceFrom2025 = "96" };
            write.Context.CraftVillages.Add(village);
            write.Save();
            var producer = write.Context.Producers.Single();
            (producer.TaxCode, producer.CommuneCodeFrom2025, producer.CraftVillageId) = ("2000123455", "31828", village.Id);
        }

        private static void AddThings(WriteTransaction write, long red, long white)
        {
            write.Context.AddRange(
                new ProductGtinRow { ProductId = red, Position = 1, Gtin = "8938505974194", FourteenDigits = "08938505974194" },
                new ProductGtinRow { ProductId = red, Position = 2, Gtin = "96385074", FourteenDigits = "00000096385074" },
                new ProductGtinRow { ProductId = white, Position = 1, Gtin = "08938505974194", FourteenDigits = "08938505974194" },
                new ProductStandardRow { ProductId = red, Position = 2, Standard = "ISO 22000" },
                new ProductStandardRow { ProductId = red, Position = 1, Standard = "VietGAP" },
                new ProductExportMarketRow { ProductId = red, Position = 1, Country = "JP" },
                new ProductExportMarketRow { ProductId = white, Position = 1, Country = "DE" },
                new ProductExportMarketRow { ProductId = white, Position = 2, Country = "JP" },
                new ProductOfferRow
                {
                    ProductId = red,
                    Position = 1,
                    Channel = "Postmart",
                    Kind = SalesChannelKind.ECommerce,
                    Address = "https://example.test/postmart/1",
                },
                new ProductOfferRow { ProductId = red, Position = 2, Channel = "Co.opmart", Kind = SalesChannelKind.ModernRetail },
                new ProductOfferRow { ProductId = white, Position = 1, Channel = "Chợ phiên" },
                new ProductImageRow { ProductId = red, Position = 1, Address = "https://example.test/1.jpg", AlternativeText = "Bao gạo 5 kg" });
            var point = new DisplayPointRow
            {
                Name = "Trung tâm OCOP",
                Address = "12 Trần Phú",
                Commune = "phường 1",
                Province = "Cà Mau",
                ProvinceFrom2025 = "96",
                Latitude = 9.18,
                Longitude = 105.15,
            };
            write.Context.DisplayPoints.Add(point);
            write.Save();
            write.Context.ProductDisplayPoints.Add(new ProductDisplayPointRow { ProductId = white, DisplayPointId = point.Id });
        }
    }
}

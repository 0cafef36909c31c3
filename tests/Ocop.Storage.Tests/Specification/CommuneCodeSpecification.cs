using Ocop.Storage.Importing.Units;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>The communes of products and producers, by what is printed and by the official lists.</summary>
public abstract class CommuneCodeSpecification(TestEngine engine)
{
    private const string Header = "code,name,kind,province_code,district,valid_from,successor_codes";

    private static readonly string[] Former =
    [
        "31834,Châu Khánh,Xã,94,Huyện Long Phú,01/01/2004,31828",
        "31840,Tân Thạnh,Xã,94,Huyện Long Phú,01/01/2004,31828;31831",
        "31846,Tân Thạnh,Xã,94,Huyện Kế Sách,01/01/2004,",
        "31849,Song Phụng,Xã,94,Huyện Long Phú,01/01/2004,",
    ];

    private static readonly string[] Current = ["31828,Tân Thạnh,Xã,92,,01/07/2025,", "31831,Phú Tâm,Xã,92,,01/07/2025,"];

    [Theory]
    [InlineData("31834 31828", "xã Châu Khánh", "huyện Long Phú", "2024")]
    [InlineData("31834 31828", "X. Châu Khánh", "", "2024")]
    [InlineData("31834 31828", "xa Chau Khanh", "huyen Long Phu", "2024")]
    [InlineData(" ", "phường Châu Khánh", "huyện Long Phú", "2024")]
    [InlineData(" ", "xã Châu Khánh", "huyện Kế Sách", "2024")]
    [InlineData("31849 ", "xã Song Phụng", "huyện Long Phú", "2024")]
    [InlineData("31840 ", "xã Tân Thạnh", "huyện Long Phú", "2024")]
    [InlineData("31846 ", "xã Tân Thạnh", "huyện Kế Sách", "2024")]
    [InlineData(" ", "xã Tân Thạnh", "", "2024")]
    [InlineData(" ", "xã Không Có", "huyện Long Phú", "2024")]
    public void A_former_commune_is_known_where_one_has_the_name_and_leads_on_where_one_succeeds_it(string codes, string commune, string district, string date)
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", Row(commune, district, "Sóc Trăng", date))).Dispose();

        Import(registry, [.. Former, .. Current]);

        Assert.Equal((codes, codes), Codes(registry));
    }

    [Theory]
    [InlineData(" 31828", "xã Tân Thạnh", "Cần Thơ", "2026-03-01")]
    [InlineData(" ", "xã Tân Thạnh", "Cần Thơ", "")]
    [InlineData(" ", "xã Tân Thạnh", "Cần Thơ", "2025")]
    [InlineData(" ", "xã Châu Khánh", "Cần Thơ", "2026-03-01")]
    public void A_commune_printed_since_the_reform_is_one_of_the_present_list(string codes, string commune, string province, string date)
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", Row(commune, "", province, date))).Dispose();

        Import(registry, [.. Former, .. Current]);

        Assert.Equal((codes, codes), Codes(registry));
    }

    [Theory]
    [InlineData(" 31828", "2026-03-01")]
    [InlineData(" ", "2025-03-01")]
    public void Where_a_source_has_no_date_the_decision_says_the_era(string codes, string decided)
    {
        using var registry = engine.NewRegistry();
        var row = Row("xã Tân Thạnh", "", "Cần Thơ", "");
        (row["recognised_date"], row["recognised_year"]) = (decided, decided[..4]);
        registry.Open(registry.DataSet("set", row)).Dispose();

        Import(registry, [.. Former, .. Current]);

        Assert.Equal((codes, codes), Codes(registry));
    }

    [Fact]
    public void Places_of_a_later_data_set_resolve_as_those_of_an_earlier_one()
    {
        using var registry = engine.NewRegistry();
        Import(registry, [.. Former, .. Current]);
        registry.Open(registry.DataSet("set", Row("xã Châu Khánh", "huyện Long Phú", "Sóc Trăng", "2024"))).Dispose();

        Assert.Equal(("31834 31828", "31834 31828"), Codes(registry));
    }

    [Fact]
    public void The_records_that_resolve_change_in_the_revision_of_the_list_and_only_then()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", Row("xã Châu Khánh", "huyện Long Phú", "Sóc Trăng", "2024"))).Dispose();

        var first = Import(registry, [.. Former, .. Current]);
        var second = Import(registry, [.. Former, .. Current]);

        Assert.Equal((2L, 1, 1), (first.Revision, first.Products, first.Producers));
        Assert.Equal((null, 0, 0), (second.Revision, second.Products, second.Producers));
        var changed = new List<(RecordKind, ChangeKind)>();
        registry.Write(write => changed.AddRange(write.Context.Changes.Where(row => row.Revision == 2).AsEnumerable().Select(row => (row.RecordKind, row.Kind))));
        Assert.Equal(
            [(RecordKind.Product, ChangeKind.Updated), (RecordKind.Producer, ChangeKind.Updated), .. Enumerable.Repeat((RecordKind.Commune, ChangeKind.Created), 6)],
            changed.Order());
    }

    [Fact]
    public void A_second_unit_of_the_name_makes_the_place_unknown_again()
    {
        using var registry = engine.NewRegistry();
        registry.Open(registry.DataSet("set", Row("xã Châu Khánh", "", "Sóc Trăng", "2024"))).Dispose();
        Import(registry, [.. Former, .. Current]);
        Assert.Equal(("31834 31828", "31834 31828"), Codes(registry));

        Import(registry, ["31999,Châu Khánh,Xã,94,Huyện Kế Sách,01/01/2004,"]);

        Assert.Equal((" ", " "), Codes(registry));
    }

    private static UnitReport Import(TestRegistry registry, string[] rows) => new UnitImporter(registry.Options()).Run(
        new UnitImportPlan(registry.DataSetOf("units", string.Join('\n', [Header, .. rows]))), CancellationToken.None);

    private static Dictionary<string, string> Row(string commune, string district, string province, string date) =>
        CsvFile.Row(("commune", commune), ("district", district), ("province", province), ("source_date", date));

    private static (string Product, string Producer) Codes(TestRegistry registry)
    {
        var codes = ("", "");
        registry.Write(write =>
        {
            var product = write.Context.Products.Single();
            var producer = write.Context.Producers.Single();
            codes = ($"{product.CommuneCodeBefore2025} {product.CommuneCodeFrom2025}", $"{producer.CommuneCodeBefore2025} {producer.CommuneCodeFrom2025}");
        });
        return codes;
    }
}

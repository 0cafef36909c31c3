using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Programmes;

/// <summary>What is computed beside a reported figure, how programmes are found again, and what is refused.</summary>
[Collection(RegistryCollection.Name)]
public sealed class ProgrammeTests(RegistryFixture registry)
{
    private const string Caution = "The registry holds what was published, which need not be all.";

    [Fact]
    public async Task A_count_of_certified_products_stands_beside_the_target()
    {
        var target = await TargetAsync("74", "Bình Dương", "products-4-stars-or-more", "2025-06-30");

        Assert.Equal(2, (int)target["computed"]!["value"]!);
        Assert.Equal(
            "2 of at least 60, 58 more are not recorded here, due by 2025-12-31; there is no baseline to judge the pace by. Counted are products recorded in "
                + $"Bình Dương that certainly hold a certificate of 4 stars or more on 2025-06-30. {Caution}",
            (string)target["computed"]!["explanation"]!);
        Assert.Equal("UNKNOWN", (string)target["verdict"]!);
    }

    [Fact]
    public async Task A_share_of_producers_is_computed_as_a_fraction()
    {
        var target = await TargetAsync("74", "Bình Dương", "producers-cooperatives", "2025-06-30");

        Assert.Equal((10, 1, 10), ((int)target["computed"]!["value"]!, (int)target["computed"]!["numerator"]!, (int)target["computed"]!["denominator"]!));
        Assert.StartsWith("1/10 = 10 % against at least 40 %, 30 points above what is recorded here. Counted are the recorded producers", (string)target["computed"]!["explanation"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newly_recognised_of_a_year_are_counted_until_the_day_asked_for()
    {
        var target = await TargetAsync("60", "huyện Tánh Linh, Bình Thuận", "products-newly-recognised", "2025-06-30");
        var before = await TargetAsync("60", "huyện Tánh Linh, Bình Thuận", "products-newly-recognised", "2023-12-31");

        Assert.Equal(4, (int)target["computed"]!["value"]!);
        Assert.StartsWith("4 of 15 to 19, 11 more are not recorded here, due by 2024-12-31. Counted are products", (string)target["computed"]!["explanation"]!, StringComparison.Ordinal);
        Assert.Null(before["computed"]);
    }

    [Fact]
    public async Task A_count_after_the_deadline_is_of_the_deadline()
    {
        var target = await TargetAsync("74", "Bình Dương", "products-4-stars-or-more", "2026-11-22");
        var deadline = await TargetAsync("74", "Bình Dương", "products-4-stars-or-more", "2025-12-31");

        Assert.Equal(deadline["computed"]!.ToJsonString(), target["computed"]!.ToJsonString());
        Assert.Equal("2025-12-31", (string)target["computed"]!["asOf"]!);
        Assert.Equal(
            "2 of at least 60, 58 more are not recorded here, due by 2025-12-31. Counted are products recorded in "
                + $"Bình Dương that certainly hold a certificate of 4 stars or more on 2025-12-31. {Caution}",
            (string)target["computed"]!["explanation"]!);
    }

    [Fact]
    public async Task A_yearly_number_is_of_the_year_of_its_figure_and_of_no_deadline()
    {
        var target = await TargetAsync("83", "Bến Tre", "trade-promotion-turns", "2025-06-30");

        Assert.Equal(("UNKNOWN", "more than 100, in the year 2022; no goal is set"), ((string)target["verdict"]!, (string)target["verdictReason"]!));
    }

    [Fact]
    public async Task A_published_figure_speaks_from_its_day_on()
    {
        var before = await TargetAsync("68", "huyện Lạc Dương, Lâm Đồng", "products-3-stars-or-more", "2023-07-30");
        var since = await TargetAsync("68", "huyện Lạc Dương, Lâm Đồng", "products-3-stars-or-more", "2023-07-31");

        Assert.Equal("? of 68, due by 2025-12-31; there is no figure", (string)before["verdictReason"]!);
        Assert.Equal(
            "43 of 68, 25 missing, due by 2025-12-31; there is no baseline to judge the pace by", (string)since["verdictReason"]!);
    }

    [Fact]
    public async Task What_the_records_cannot_know_is_not_computed()
    {
        var exports = await TargetAsync("74", "Bình Dương", "products-exported", "2025-06-30");
        var potential = await TargetAsync("83", "Bến Tre", "products-5-stars-or-potential", "2025-06-30");

        Assert.Null(exports["computed"]);
        Assert.Null(potential["computed"]);
    }

    [Fact]
    public async Task The_day_decides_the_province_and_the_id_leads_back_to_the_programme_of_that_day()
    {
        var then = await AskAsync("""{ programmes(provinceCode: "74", asOf: "2025-06-30") { id code province { code name } } }""");
        var now = await AskAsync("""{ programmes(provinceCode: "74") { id code province { code name } } }""");
        var programme = then["programmes"]![0]!;

        var again = await AskAsync($$"""{ node(id: "{{programme["id"]}}") { id ... on Programme { code province { code name } } } }""");

        Assert.Equal("Bình Dương", (string)programme["province"]!["name"]!);
        Assert.Equal("Hồ Chí Minh", (string)now["programmes"]![0]!["province"]!["name"]!);
        Assert.Equal((string)programme["code"]!, (string)now["programmes"]![0]!["code"]!);
        Assert.Equal(programme.ToJsonString(), again["node"]!.ToJsonString());
    }

    [Fact]
    public async Task A_code_of_either_era_finds_the_programmes_of_both_units()
    {
        var former = await AskAsync("""{ programmes(provinceCode: "60") { place } }""");
        var current = await AskAsync("""{ programmes(provinceCode: "68") { place } }""");
        var all = await AskAsync("{ programmes { place } }");

        Assert.Equal(["huyện Tánh Linh, Bình Thuận"], Places(former));
        Assert.Equal(["huyện Tánh Linh, Bình Thuận", "huyện Lạc Dương, Lâm Đồng"], Places(current));
        Assert.Equal(5, Places(all).Length);
    }

    [Theory]
    [InlineData("""provinceCode: "00" """, "UNKNOWN_PROVINCE_CODE", "\"00\" is no code of a province in any era.")]
    [InlineData("""period: "soon" """, "INVALID_PERIOD", "\"soon\" is no period; write 2021-2025, 2024, or ..2025 where the first year is not known.")]
    [InlineData("""period: "2025-2021" """, "INVALID_PERIOD", "\"2025-2021\" is no period; write 2021-2025, 2024, or ..2025 where the first year is not known.")]
    [InlineData("""period: "" """, "INVALID_PERIOD", "\"\" is no period; write 2021-2025, 2024, or ..2025 where the first year is not known.")]
    public async Task Bad_arguments_are_typed_errors(string arguments, string code, string message)
    {
        var answer = JsonNode.Parse(await registry.AskAsync($"{{ programmes({arguments}) {{ place }} }}"))!;

        Assert.Equal(code, (string)answer["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal(message, (string)answer["errors"]![0]!["message"]!);
    }

    private static string[] Places(JsonNode data) => [.. data["programmes"]!.AsArray().Select(programme => (string)programme!["place"]!)];

    private async Task<JsonNode> TargetAsync(string provinceCode, string place, string key, string asOf)
    {
        var data = await AskAsync(
            $$"""
            { programmes(provinceCode: "{{provinceCode}}", asOf: "{{asOf}}") {
                place targets { key computed { value numerator denominator asOf explanation } verdict verdictReason } } }
            """);
        return data["programmes"]!.AsArray().Single(programme => (string)programme!["place"]! == place)!["targets"]!.AsArray()
            .Single(target => (string)target!["key"]! == key)!;
    }

    private async Task<JsonNode> AskAsync(string query)
    {
        var answer = JsonNode.Parse(await registry.AskAsync(query))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using NodaTime;

namespace Ocop.GraphQL.Tests.Products;

/// <summary>Facets, display points, craft villages, communes and dossiers of records that have them.</summary>
public sealed class FurnishedProductTests(FurnishedRegistry furnished) : IClassFixture<FurnishedRegistry>
{
    private const string Exported = """where: {exportMarket: {eq: "JP"}}""";
    private readonly OwnRegistry registry = furnished.Registry;

    [Fact]
    public Task Sets_are_counted_by_number_and_products_without_one_last() => AnswersAsync(
        $"{{ products({Exported}) {{ facets {{ set {{ set {{ number }} count }} }} }} statistics({Exported}) {{ bySet {{ set {{ number }} count }} }} }}",
        """{"products":{"facets":{"set":[{"set":{"number":1},"count":1},{"set":{"number":14},"count":2},{"set":null,"count":1}]}},"statistics":{"bySet":[{"set":{"number":1},"count":1},{"set":{"number":14},"count":2},{"set":null,"count":1}]}}""");

    [Fact]
    public Task Sectors_are_counted_in_the_order_of_the_law() => AnswersAsync(
        $"{{ products({Exported}) {{ facets {{ sector {{ sector {{ numeral }} count }} }} }} statistics({Exported}) {{ bySector {{ sector {{ numeral }} count }} }} }}",
        """{"products":{"facets":{"sector":[{"sector":{"numeral":"I"},"count":1},{"sector":{"numeral":"II"},"count":2},{"sector":null,"count":1}]}},"statistics":{"bySector":[{"sector":{"numeral":"I"},"count":1},{"sector":{"numeral":"II"},"count":2},{"sector":null,"count":1}]}}""");

    [Fact]
    public Task Channels_are_counted_most_products_first_and_a_product_once_in_each_of_its_own() => AnswersAsync(
        $"{{ products({Exported}) {{ facets {{ channel {{ channel count }} first: channel(first: 1) {{ channel count }} }} }} }}",
        """{"products":{"facets":{"channel":[{"channel":"Postmart","count":2},{"channel":"Siêu thị Ví Dụ","count":1},{"channel":"Điểm bán Ví Dụ","count":1},{"channel":null,"count":1}],"first":[{"channel":"Postmart","count":2},{"channel":null,"count":1}]}}}""");

    [Fact]
    public Task Facets_look_at_the_products_of_the_filter_alone() => AnswersAsync(
        """{ products(where: {exportMarket: {eq: "JP"}, channel: {eq: "Postmart"}}) { totalCount facets { set { set { number } count } channel { channel count } } } }""",
        """{"products":{"totalCount":2,"facets":{"set":[{"set":{"number":14},"count":2}],"channel":[{"channel":"Postmart","count":2},{"channel":"Siêu thị Ví Dụ","count":1}]}}}""");

    [Fact]
    public Task Display_points_are_told_with_what_is_known_of_each() => AnswersAsync(
        """{ products(where: {channel: {eq: "Siêu thị Ví Dụ"}}) { nodes { nameEn displayPoints { name address placeAsPrinted province { name } location { latitude longitude } } } } }""",
        """[{"nameEn":"First","displayPoints":[{"name":"Điểm trưng bày Ví Dụ","address":"12 đường Ví Dụ","placeAsPrinted":"phường Đồng Hới, Quảng Bình","province":{"name":"Quảng Trị"},"location":{"latitude":17.47,"longitude":106.6}},{"name":"Gian hàng Ví Dụ","address":null,"placeAsPrinted":null,"province":null,"location":null}]}]""",
        data => data["products"]!["nodes"]!);

    [Fact]
    public Task A_display_point_lies_in_the_province_of_the_day() => AnswersAsync(
        """{ products(asOf: "2025-06-30", where: {channel: {eq: "Siêu thị Ví Dụ"}}) { nodes { displayPoints { province { name } } } } }""",
        """{"products":{"nodes":[{"displayPoints":[{"province":{"name":"Quảng Bình"}},{"province":null}]}]}}""");

    [Fact]
    public Task A_producer_has_its_craft_village_and_its_commune_of_the_day() => AnswersAsync(
        """
        {
          now: producer(by: {taxCode: "0100109106"}) { commune { code fullName } craftVillage { name placeAsPrinted province { name } } }
          before: producer(by: {taxCode: "0100109106"}, asOf: "2025-06-30") { commune { code fullName } craftVillage { province { name } } }
        }
        """,
        """{"now":{"commune":{"code":"18880","fullName":"Phường Đồng Hới"},"craftVillage":{"name":"Làng nghề Ví Dụ","placeAsPrinted":"xã Tân Ninh, huyện Quảng Ninh, Quảng Bình","province":{"name":"Quảng Trị"}}},"before":{"commune":{"code":"18859","fullName":"Phường Hải Thành"},"craftVillage":{"province":{"name":"Quảng Bình"}}}}""");

    [Fact]
    public async Task Producers_without_a_village_or_a_commune_have_none()
    {
        var producers = (await DataAsync("{ producers(first: 100) { nodes { taxCode commune { code } craftVillage { name } } } }"))["producers"]!["nodes"]!.AsArray();

        Assert.All(
            producers.Where(producer => producer!["taxCode"] is null),
            producer => Assert.Equal((null, null), (producer!["commune"], producer["craftVillage"])));
    }

    [Fact]
    public Task Dossiers_are_told_whole_the_newest_round_first_and_those_of_unknown_year_last() => AnswersAsync(
        """
        { products(where: {channel: {eq: "Siêu thị Ví Dụ"}}) { nodes { dossiers {
            totalCount
            nodes { code stage starsProposed score decisionNumber statedDate statedYear note sources { address printedDate } createdAt updatedAt } } } } }
        """,
        """{"totalCount":3,"nodes":[{"code":"D3","stage":"PROPOSED_FIVE_STAR","starsProposed":5,"score":91,"decisionNumber":null,"statedDate":"2026-03-02","statedYear":2026,"note":null,"sources":[{"address":"https://example.test/dossiers","printedDate":"2026-03"}],"createdAt":"2026-11-22T03:04:05Z","updatedAt":"2026-11-22T03:04:05Z"},{"code":"D2","stage":"COUNCIL_PASSED","starsProposed":4,"score":87.5,"decisionNumber":"12/QĐ-UBND","statedDate":"2025-10","statedYear":2025,"note":"đợt 2","sources":[],"createdAt":"2026-11-22T03:04:05Z","updatedAt":"2026-11-22T03:04:06.5Z"},{"code":"D1","stage":"CANDIDATE","starsProposed":null,"score":null,"decisionNumber":null,"statedDate":null,"statedYear":null,"note":null,"sources":[],"createdAt":"2026-11-22T03:04:05Z","updatedAt":"2026-11-22T03:04:05Z"}]}""",
        data => data["products"]!["nodes"]![0]!["dossiers"]!);

    [Fact]
    public async Task Dossiers_of_several_products_are_paged_each_by_itself()
    {
        const string Page = "totalCount nodes { code } pageInfo { endCursor hasNextPage hasPreviousPage }";
        var first = (await DataAsync($"{{ products({Exported}) {{ nodes {{ nameEn dossiers(first: 2) {{ {Page} }} }} }} }}"))["products"]!["nodes"]!.AsArray()
            .ToDictionary(node => (string)node!["nameEn"]!, node => node!["dossiers"]!);
        var cursor = (string)first["First"]["pageInfo"]!["endCursor"]!;
        var rest = (await DataAsync($"{{ products(where: {{channel: {{eq: \"Siêu thị Ví Dụ\"}}}}) {{ nodes {{ dossiers(first: 2, after: \"{cursor}\") {{ {Page} }} }} }} }}"))
            ["products"]!["nodes"]![0]!["dossiers"]!;

        Assert.Equal(["D3", "D2"], Codes(first["First"]));
        Assert.Equal((3, true, false), Standing(first["First"]));
        Assert.Equal(["D4"], Codes(first["Second"]));
        Assert.Equal((1, false, false), Standing(first["Second"]));
        Assert.Equal(["D1"], Codes(rest));
        Assert.Equal((3, false, true), Standing(rest));
    }

    private static IEnumerable<string> Codes(JsonNode list) => list["nodes"]!.AsArray().Select(node => (string)node!["code"]!);

    private static (int Total, bool Next, bool Previous) Standing(JsonNode list) =>
        ((int)list["totalCount"]!, (bool)list["pageInfo"]!["hasNextPage"]!, (bool)list["pageInfo"]!["hasPreviousPage"]!);

    private async Task AnswersAsync(string query, string expected, Func<JsonNode, JsonNode>? part = null)
    {
        var data = await DataAsync(query);
        Assert.Equal(expected, (part?.Invoke(data) ?? data).ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    private async Task<JsonNode> DataAsync(string query)
    {
        var answer = await registry.AskAsync(query, new LocalDate(2026, 11, 22));
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }
}

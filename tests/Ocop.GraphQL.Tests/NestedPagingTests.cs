using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests;

/// <summary>Pages below the items of a list, by the cursors that are given there.</summary>
[Collection(RegistryCollection.Name)]
public sealed class NestedPagingTests(RegistryFixture registry)
{
    private const string Nested = """
        query ($code: String!, $order: [ProductSortInput!], $first: Int, $after: String) {
          producer(by: {code: $code}, asOf: "2024-06-01") {
            products(order: $order, first: $first, after: $after) {
              totalCount
              edges { cursor node { code } }
              pageInfo { hasNextPage hasPreviousPage endCursor }
            }
          }
        }
        """;

    [Theory]
    [InlineData("""[{"name": "ASC"}]""")]
    [InlineData("""[{"stars": "DESC"}, {"validUntil": "ASC"}]""")]
    [InlineData("""[{"updatedAt": "ASC"}]""")]
    public async Task Pages_of_one_producer_hold_each_of_its_products_once(string order)
    {
        var code = await LargestProducerAsync();
        var codes = new List<string>();
        JsonNode page;
        string? after = null;
        do
        {
            page = (await AskAsync(code, order, after))["data"]!["producer"]!["products"]!;
            Assert.Equal(after is not null, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            codes.AddRange(page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["code"]!));
            after = (string?)page["pageInfo"]!["endCursor"];
        }
        while ((bool)page["pageInfo"]!["hasNextPage"]!);

        Assert.InRange(codes.Count, 4, 100);
        Assert.Equal((int)page["totalCount"]!, codes.Count);
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused_below_the_producer()
    {
        var code = await LargestProducerAsync();
        var page = await AskAsync(code, """[{"name": "ASC"}]""", null);
        var after = (string)page["data"]!["producer"]!["products"]!["pageInfo"]!["endCursor"]!;

        var error = (await AskAsync(code, """[{"stars": "ASC"}]""", after))["errors"]![0]!;

        Assert.Equal("CURSOR_OF_ANOTHER_SORT", (string)error["extensions"]!["code"]!);
        Assert.Equal("""["producer","products"]""", error["path"]!.ToJsonString());
    }

    [Theory]
    [InlineData("products")]
    [InlineData("producers")]
    public async Task A_cursor_by_relevance_is_refused_under_another_search(string field)
    {
        var query = $"query ($s: String, $after: String) {{ {field}(search: $s, first: 1, after: $after) {{ pageInfo {{ endCursor }} }} }}";
        async Task<JsonNode> Ask(string search, string? after) =>
            JsonNode.Parse(await registry.AskAsync(query, new JsonObject { ["s"] = search, ["after"] = after }.ToJsonString()))!;
        var cursor = (string)(await Ask("lâm đồng", null))["data"]![field]!["pageInfo"]!["endCursor"]!;

        var same = await Ask("Lâm  Đồng", cursor);
        var other = await Ask("lam dong", cursor);

        Assert.Null(same["errors"]);
        Assert.Equal("CURSOR_OF_ANOTHER_SORT", (string)other["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Fifty_products_with_their_producers_first_products_are_within_the_limits()
    {
        var answer = JsonNode.Parse(await registry.AskAsync(
            "{ products(first: 50) { nodes { name producer { name products(first: 5) { nodes { name } } } } } }"))!;

        Assert.Null(answer["errors"]);
        var producers = answer["data"]!["products"]!["nodes"]!.AsArray().Select(node => node!["producer"]).OfType<JsonObject>().ToList();
        Assert.InRange(producers.Count, 1, 50);
        Assert.All(producers, producer => Assert.InRange(producer["products"]!["nodes"]!.AsArray().Count, 1, 5));
    }

    private async Task<string> LargestProducerAsync()
    {
        var answer = JsonNode.Parse(await registry.AskAsync("{ producers(first: 100, order: [{name: ASC}]) { nodes { code products { totalCount } } } }"))!;
        return (string)answer["data"]!["producers"]!["nodes"]!.AsArray().MaxBy(node => (int)node!["products"]!["totalCount"]!)!["code"]!;
    }

    private async Task<JsonNode> AskAsync(string code, string order, string? after) => JsonNode.Parse(await registry.AskAsync(
        Nested, new JsonObject { ["code"] = code, ["order"] = JsonNode.Parse(order), ["first"] = 3, ["after"] = after }.ToJsonString()))!;
}

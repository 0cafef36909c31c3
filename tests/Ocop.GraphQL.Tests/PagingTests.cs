using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests;

/// <summary>Pages through whole lists as a client does, by the cursors it is given.</summary>
[Collection(RegistryCollection.Name)]
public sealed class PagingTests(RegistryFixture registry)
{
    private const string Page = """
        query ($order: [ProductSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
          products(asOf: "2024-06-01", order: $order, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            edges { cursor node { code } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    public static TheoryData<string> Orders =>
    [
        """[{"name": "ASC"}]""",
        """[{"stars": "DESC"}, {"name": "ASC"}]""",
        """[{"validUntil": "ASC"}]""",
        """[{"decisionDate": "DESC"}, {"stars": "ASC"}]""",
        "[]",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Forward_pages_hold_every_product_once(string order)
    {
        var codes = new List<string>();
        JsonNode page;
        string? after = null;
        do
        {
            page = await AskAsync(order, new { first = 100, after });
            Assert.Equal(after is not null, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            codes.AddRange(Codes(page));
            after = (string?)page["pageInfo"]!["endCursor"];
        }
        while ((bool)page["pageInfo"]!["hasNextPage"]!);

        Assert.Equal((int)page["totalCount"]!, codes.Count);
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Backward_pages_are_the_forward_ones_in_the_same_order(string order)
    {
        var forward = Codes(await AskAsync(order, new { first = 60 }));
        var end = await AskAsync(order, new { first = 61 });
        var before = (string)end["pageInfo"]!["endCursor"]!;

        var backward = await AskAsync(order, new { last = 60, before });

        Assert.Equal(forward, Codes(backward));
        Assert.False((bool)backward["pageInfo"]!["hasPreviousPage"]!);
        Assert.True((bool)backward["pageInfo"]!["hasNextPage"]!);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused_by_code_and_path()
    {
        var page = await AskAsync("""[{"name": "ASC"}]""", new { first = 1 });
        var after = (string)page["pageInfo"]!["endCursor"]!;

        var answer = JsonNode.Parse(await registry.AskAsync(Page, Variables("""[{"stars": "ASC"}]""", new { after })))!;

        Assert.Equal("CURSOR_OF_ANOTHER_SORT", (string)answer["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal("products", (string)answer["errors"]![0]!["path"]![0]!);
        Assert.Null(answer["data"]!["products"]);
    }

    [Theory]
    [InlineData("stars", "CURSOR_OF_ANOTHER_SORT")]
    [InlineData("validUntil", "CURSOR_OF_ANOTHER_SORT")]
    [InlineData("decisionDate", "CURSOR_OF_ANOTHER_SORT")]
    [InlineData("name", null)]
    public async Task A_cursor_of_another_day_is_refused_where_the_day_decides_the_order(string key, string? code)
    {
        var page = JsonNode.Parse(await registry.AskAsync(
            $$"""{ products(asOf: "2024-06-01", order: [{{{key}}: DESC}], first: 1) { pageInfo { endCursor } } }"""))!;
        var after = (string)page["data"]!["products"]!["pageInfo"]!["endCursor"]!;

        var other = await registry.AskAsync(
            $$"""{ products(asOf: "2024-06-02", order: [{{{key}}: DESC}], first: 1, after: "{{after}}") { nodes { code } } }""");
        var same = await registry.AskAsync(
            $$"""{ products(asOf: "2024-06-01", order: [{{{key}}: DESC}], first: 1, after: "{{after}}") { nodes { code } } }""");

        Assert.Equal(code, (string?)JsonNode.Parse(other)!["errors"]?[0]!["extensions"]!["code"]);
        Assert.Null(JsonNode.Parse(same)!["errors"]);
    }

    [Fact]
    public async Task Every_code_and_id_that_a_page_gives_leads_back_to_its_product()
    {
        var page = JsonNode.Parse(await registry.AskAsync("""{ products(first: 50, asOf: "2024-06-01") { nodes { id code name stars } } }"""))!;
        var nodes = page["data"]!["products"]!["nodes"]!.AsArray();
        var ids = JsonSerializer.Serialize(new { ids = nodes.Select(node => (string)node!["id"]!) });

        var again = JsonNode.Parse(await registry.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { id code name stars } } }", ids))!;

        Assert.Equal(nodes.ToJsonString(), again["data"]!["nodes"]!.ToJsonString());
    }

    private static string[] Codes(JsonNode page) => [.. page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["code"]!)];

    private async Task<JsonNode> AskAsync(string order, object arguments)
    {
        var answer = JsonNode.Parse(await registry.AskAsync(Page, Variables(order, arguments)))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!["products"]!;
    }

    private static string Variables(string order, object arguments)
    {
        var variables = JsonSerializer.SerializeToNode(arguments)!.AsObject();
        variables["order"] = order == "[]" ? null : JsonNode.Parse(order);
        return variables.ToJsonString();
    }
}

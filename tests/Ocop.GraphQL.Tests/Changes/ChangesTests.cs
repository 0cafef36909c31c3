using System.Text.Json.Nodes;
using Ocop.GraphQL.Nodes;

namespace Ocop.GraphQL.Tests.Changes;

/// <summary>The root field <c>changes</c>, the cursors that it takes, and what is said of withdrawn records.</summary>
public sealed class ChangesTests
{
    private const string Page =
        "query($after: String, $first: Int) { changes(after: $after, first: $first) { nodes { cursor revision recordType code kind reason replacedBy } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    [Fact]
    public async Task A_page_tells_what_happened_to_which_record()
    {
        using var registry = new FeedRegistry(null, "Gạo", "Muối");
        registry.Withdraw("Muối", "Gạo");
        var (rice, salt) = (FeedRegistry.CodeOf("Gạo").Text, FeedRegistry.CodeOf("Muối").Text);

        var answer = await registry.AskAsync("{ changes(first: 100) { nodes { revision at recordType code kind reason replacedBy document node { id __typename } } } }");

        var ofProducts = Nodes(answer).Where(node => (string?)node["recordType"] == "PRODUCT").ToList();
        Assert.Equal(
            [("1", rice, "CREATED", null, null), ("1", salt, "CREATED", null, null), ("2", salt, "WITHDRAWN", "DUPLICATE", rice)],
            ofProducts.Select(node => (Text(node, "revision"), Text(node, "code"), Text(node, "kind"), Text(node, "reason"), Text(node, "replacedBy"))));
        Assert.Equal(
            [new GlobalId("Product", rice, null).ToString(), null, null],
            ofProducts.Select(node => (string?)node["node"]?["id"]));
        Assert.Equal(["2026-11-22T03:04:05Z"], ofProducts.Select(node => Text(node, "at")).Distinct());
        var tombstone = $$$"""{"type":"product","code":"{{{salt}}}","withdrawn":{"at":"2026-11-22T03:04:05.000000Z","revision":2,"reason":"Duplicate","replacedBy":"{{{rice}}}"}}""";
        Assert.Equal([tombstone, tombstone], ofProducts.Skip(1).Select(node => Text(node, "document")));
        Assert.Equal(("product", rice, "Gạo"), (
            (string?)JsonNode.Parse(Text(ofProducts[0], "document")!)!["type"],
            (string?)JsonNode.Parse(Text(ofProducts[0], "document")!)!["code"],
            (string?)JsonNode.Parse(Text(ofProducts[0], "document")!)!["name"]));
    }

    [Fact]
    public async Task Pages_follow_one_another_by_their_cursors()
    {
        using var registry = new FeedRegistry(null, "Gạo", "Muối");
        registry.Load("second", "Tôm khô");
        var whole = Nodes(await registry.AskAsync(Page, new { first = 100 })).Select(node => node.ToJsonString()).ToList();

        var paged = new List<string>();
        string? after = null;
        bool more;
        do
        {
            var answer = await registry.AskAsync(Page, new { after, first = 2 });
            var info = answer["data"]!["changes"]!["pageInfo"]!;
            var nodes = Nodes(answer);
            Assert.Equal((Text(nodes[0], "cursor"), Text(nodes[^1], "cursor")), (Text(info, "startCursor"), Text(info, "endCursor")));
            Assert.Equal(after is not null, (bool)info["hasPreviousPage"]!);
            paged.AddRange(nodes.Select(node => node.ToJsonString()));
            (after, more) = (Text(info, "endCursor"), (bool)info["hasNextPage"]!);
        }
        while (more);

        Assert.Equal(whole, paged);
        Assert.Equal(after, (string?)(await registry.AskAsync("{ registry { changesCursor } }"))["data"]!["registry"]!["changesCursor"]);
        Assert.Empty(Nodes(await registry.AskAsync(Page, new { after })));
    }

    [Fact]
    public async Task A_registry_that_was_never_written_to_has_no_changes_and_no_cursor()
    {
        using var registry = new FeedRegistry();

        var answer = await registry.AskAsync("{ changes { nodes { code } pageInfo { endCursor hasNextPage } } registry { changesCursor } }");

        Assert.Equal(
            """{"data":{"changes":{"nodes":[],"pageInfo":{"endCursor":null,"hasNextPage":false}},"registry":{"changesCursor":null}}}""",
            answer.ToJsonString());
    }

    [Fact]
    public async Task A_cursor_behind_which_not_all_changes_are_kept_is_refused_with_where_they_begin()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        registry.Load("second", "Muối");
        var first = await LastCursorOfAsync(registry, first: 1);
        registry.Execute("DELETE FROM changes; INSERT INTO change_log_start VALUES (2, 3)");

        var error = await RefusalAsync(registry, first);

        Assert.Equal(("CHANGES_NOT_KEPT", 1, 3), (Code(error), (int)error["extensions"]!["revision"]!, (int)error["extensions"]!["keptFrom"]!));
        Assert.Equal("The cursor stands in revision 1, but changes are kept from revision 3 on; take a full export and go on from its cursor.", Text(error, "message"));
        Assert.Null(Assert.Single(await EventsOfRefusalAsync(registry, first))["data"]);
    }

    [Fact]
    public async Task A_cursor_of_a_revision_that_does_not_exist_yet_is_refused()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        registry.Load("second", "Muối");
        var last = await LastCursorOfAsync(registry, first: 100);
        registry.Execute("DELETE FROM changes WHERE revision = 2; DELETE FROM revisions WHERE revision = 2");

        Assert.Equal("CURSOR_AHEAD", Code(await RefusalAsync(registry, last)));
    }

    [Fact]
    public async Task A_cursor_of_what_a_restored_backup_does_not_have_is_refused_although_its_number_is_known()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        registry.Load("second", "Muối");
        var last = await LastCursorOfAsync(registry, first: 100);
        registry.Execute("UPDATE revisions SET committed_at = '2026-11-23T00:00:00.000000Z' WHERE revision = 2");

        Assert.Equal("CURSOR_OF_ANOTHER_REGISTRY", Code(await RefusalAsync(registry, last)));
    }

    [Theory]
    [InlineData("", "INVALID_CURSOR")]
    [InlineData("rubbish", "INVALID_CURSOR")]
    public async Task A_text_that_is_no_cursor_is_refused(string text, string code)
    {
        using var registry = new FeedRegistry(null, "Gạo");

        Assert.Equal(code, Code(await RefusalAsync(registry, text)));
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        using var registry = new FeedRegistry(null, "Gạo");
        var answer = await registry.AskAsync("{ products { pageInfo { endCursor } } }");

        Assert.Equal("CURSOR_OF_ANOTHER_SORT", Code(await RefusalAsync(registry, (string)answer["data"]!["products"]!["pageInfo"]!["endCursor"]!)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task A_page_is_bounded(int first)
    {
        using var registry = new FeedRegistry(null, "Gạo");

        Assert.Equal("PAGE_SIZE_OUT_OF_RANGE", Code((await registry.AskAsync(Page, new { first }))["errors"]![0]!));
    }

    [Fact]
    public async Task A_withdrawn_product_is_unknown_and_the_verdict_says_why()
    {
        using var registry = new FeedRegistry(null, "Gạo", "Muối", "Muối biển");
        registry.Withdraw("Gạo");
        registry.Withdraw("Muối", "Muối biển");
        var (rice, salt, sea) = (FeedRegistry.CodeOf("Gạo").Text, FeedRegistry.CodeOf("Muối").Text, FeedRegistry.CodeOf("Muối biển").Text);

        var answer = await registry.AskAsync(
            "query($rice: String!, $salt: String!, $id: ID!) { product(by: {code: $rice}) { name } node(id: $id) { id } verifyMany(claims: [{code: $rice}, {code: $salt}]) { verdict match reason product { code } candidates { code } } }",
            new { rice, salt, id = new GlobalId("Product", rice, null).ToString() });

        Assert.Equal((null, null), (answer["data"]!["product"], answer["data"]!["node"]));
        Assert.Equal(
            $$"""[{"verdict":"UNKNOWN","match":"NONE","reason":"The product of code {{rice}} was withdrawn from this registry on 2026-11-22: another record tells of the same product.","product":null,"candidates":[]},{"verdict":"UNKNOWN","match":"NONE","reason":"The product of code {{salt}} was withdrawn from this registry on 2026-11-22: another record tells of the same product. {{sea}} stands for it.","product":null,"candidates":[]}]""",
            answer["data"]!["verifyMany"]!.ToJsonString());
    }

    private static List<JsonNode> Nodes(JsonNode answer) => [.. answer["data"]!["changes"]!["nodes"]!.AsArray().Select(node => node!)];

    private static string? Text(JsonNode node, string field) => (string?)node[field];

    private static string Code(JsonNode error) => (string)error["extensions"]!["code"]!;

    private static async Task<string> LastCursorOfAsync(FeedRegistry registry, int first) =>
        (string)Nodes(await registry.AskAsync(Page, new { first }))[^1]["cursor"]!;

    private static async Task<JsonNode> RefusalAsync(FeedRegistry registry, string after) =>
        Assert.Single((await registry.AskAsync(Page, new { after }))["errors"]!.AsArray())!;

    private static async Task<List<JsonNode>> EventsOfRefusalAsync(FeedRegistry registry, string after)
    {
        await using var events = await registry.SubscribeAsync("subscription($after: String) { changed(after: $after) { code } }", new { after });
        return [(await events.ReadAsync())!];
    }
}

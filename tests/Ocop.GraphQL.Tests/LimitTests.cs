using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>What is too much is refused by name before it costs anything.</summary>
[Collection(RegistryCollection.Name)]
public sealed partial class LimitTests(RegistryFixture registry)
{
    [Theory]
    [InlineData(250, null)]
    [InlineData(251, "TOO_MANY_VALUES")]
    public async Task A_filter_of_many_conditions_is_read_up_to_its_limit(int conditions, string? code)
    {
        var parts = Enumerable.Range(0, conditions)
            .Select(i => (JsonNode)new JsonObject { ["name"] = new JsonObject { ["contains"] = $"x{i}" } }).ToArray();
        var variables = new JsonObject { ["w"] = new JsonObject { ["or"] = new JsonArray(parts) } };
        var answer = await AskAsync("query ($w: ProductFilterInput) { products(where: $w) { totalCount } }", variables.ToJsonString());

        Assert.Equal(code, (string?)answer["errors"]?[0]?["extensions"]?["code"]);
    }

    [Theory]
    [InlineData("productName")]
    [InlineData("producerName")]
    public async Task A_listing_with_a_name_longer_than_any_is_malformed(string field)
    {
        var listing = new JsonObject { ["productName"] = "Trà", [field] = new string('a', 501) };
        var answer = await AskAsync(
            "query ($l: ListingClaimInput!) { verify(claim: {listing: $l}) { verdict reason } }", new JsonObject { ["l"] = listing }.ToJsonString());

        Assert.Equal("MALFORMED", (string)answer["data"]!["verify"]!["verdict"]!);
        Assert.Equal(
            "The listing holds a name of more than 500 characters, which no product and no producer has.",
            (string)answer["data"]!["verify"]!["reason"]!);
    }

    [Theory]
    [InlineData("query ($t: String) { products(search: $t) { totalCount } }")]
    [InlineData("query ($t: String) { producers(search: $t) { totalCount } }")]
    [InlineData("query ($t: String) { products(where: {name: {contains: $t}}) { totalCount } }")]
    [InlineData("query ($t: String) { products(where: {name: {nin: [$t]}}) { totalCount } }")]
    [InlineData("query ($t: String) { producers(where: {name: {eq: $t}}) { totalCount } }")]
    public async Task A_text_longer_than_any_is_refused_before_it_is_looked_at(string query)
    {
        var longest = await AskAsync(query, new JsonObject { ["t"] = new string('a', 500) }.ToJsonString());
        var longer = await AskAsync(query, new JsonObject { ["t"] = string.Concat(Enumerable.Repeat("e\u0301\u0323", 10_000)) }.ToJsonString());

        Assert.Null(longest["errors"]);
        var error = longer["errors"]![0]!;
        Assert.Equal("The text has 30000 characters; at most 500 are compared. Send a part of it.", (string)error["message"]!);
        Assert.Equal("""{"code":"TEXT_TOO_LONG","limit":500,"value":30000}""", error["extensions"]!.ToJsonString());
    }

    /// <summary>Every query that the documentation shows, each with its file; subscriptions answer streams and are shown by tests of their own.</summary>
    public static TheoryData<string, string, string> DocumentedQueries()
    {
        var queries = new TheoryData<string, string, string>();
        foreach (var file in Repository.Files("docs", "*.md").Prepend(Repository.PathOf("README.md")))
        {
            foreach (Match block in QueryBlock().Matches(File.ReadAllText(file)))
            {
                if (block.Groups["query"].Value.StartsWith("subscription", StringComparison.Ordinal))
                    continue;
                var variables = block.Groups["variables"];
                queries.Add(Path.GetFileName(file), block.Groups["query"].Value, variables.Success ? variables.Value : "{}");
            }
        }

        return queries;
    }

    [Theory]
    [MemberData(nameof(DocumentedQueries))]
    public async Task Every_documented_query_is_within_the_limits(string file, string query, string variables) =>
        Assert.Null((await AskAsync(query, variables))["errors"]?.ToJsonString() is { } errors ? $"{file}: {errors}" : null);

    [Theory]
    [InlineData(100, null)]
    [InlineData(1_000, "COST_TOO_HIGH")]
    public async Task A_full_page_with_all_records_below_is_answered_and_ten_of_them_are_not(int first, string? code)
    {
        const string Query = """
            query ($first: Int) {
              products(first: $first) {
                totalCount
                edges {
                  cursor
                  node {
                    id name stars producer { name province { name } sources { address } } province { name aliases } sources { address }
                    certificates { stars status statusReason sources { address printedDate } }
                  }
                }
              }
            }
            """;
        var byVariable = await AskAsync(Query, $$"""{"first":{{first}}}""");
        var byLiteral = await AskAsync(Query.Replace("$first: Int", "$first: Int = 1", StringComparison.Ordinal).Replace("first: $first)", $"first: {first}) @include(if: true)", StringComparison.Ordinal)
            .Replace("query ($first: Int = 1) ", "", StringComparison.Ordinal), "{}");

        Assert.Equal(code, (string?)byVariable["errors"]?[0]?["extensions"]?["code"]);
        Assert.Equal(byVariable["errors"]?[0]?["extensions"]?.ToJsonString(), byLiteral["errors"]?[0]?["extensions"]?.ToJsonString());
    }

    [Fact]
    public async Task Records_that_lead_back_to_themselves_are_refused_before_they_are_read()
    {
        const string Circle = "certificates { product { ";
        var query = $"{{ products(first: 100) {{ nodes {{ {string.Concat(Enumerable.Repeat(Circle, 4))} name {string.Concat(Enumerable.Repeat("} } ", 4))} }} }} }}";

        var error = (await AskAsync(query, "{}"))["errors"]![0]!;

        Assert.Equal("COST_TOO_HIGH", (string)error["extensions"]!["code"]!);
        Assert.Equal("products", (string)error["extensions"]!["field"]!);
        Assert.Contains("Ask for fewer items at once (first, last)", (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limits_in_force_can_be_asked_for()
    {
        var answer = await AskAsync("{ registry { limits { operationCost answerObjects answerValues } } }", "{}");

        Assert.Equal("""{"operationCost":10000,"answerObjects":20000,"answerValues":250000}""", answer["data"]!["registry"]!["limits"]!.ToJsonString());
    }

    [GeneratedRegex(@"^```graphql[^\n]*\n(?<query>.*?)^```(\s*^```json variables\n(?<variables>.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex QueryBlock();

    private async Task<JsonNode> AskAsync(string query, string variables) => JsonNode.Parse(await registry.AskAsync(query, variables))!;
}

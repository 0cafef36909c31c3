using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests;

/// <summary>What is too much is refused by name before it costs anything.</summary>
[Collection(RegistryCollection.Name)]
public sealed class LimitTests(RegistryFixture registry)
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

    private async Task<JsonNode> AskAsync(string query, string variables) => JsonNode.Parse(await registry.AskAsync(query, variables))!;
}

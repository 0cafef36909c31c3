using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Verification;

/// <summary>
/// Who asks no reason is answered from what is stored of the day, who asks it from the product's certificates: the verdicts agree.
/// </summary>
public sealed class VerifyWithoutReasonTests(GeneratedRegistryFixture registry) : IClassFixture<GeneratedRegistryFixture>
{
    private const int Claims = 1000;

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2024-06-30")]
    [InlineData("2026-11-22")]
    [InlineData("2029-01-01")]
    public async Task The_verdict_is_the_same_with_and_without_its_reason(string day)
    {
        var products = (await AskAsync("{ products(first: 100) { nodes { code name producer { name } } } }"))["products"]!["nodes"]!.AsArray();
        var claims = new JsonArray([.. Enumerable.Range(0, Claims).Select(i => Claim(products[i % products.Count]!, i / products.Count))]);

        var alone = await VerifyAsync("verdict match claimedStars registeredStars product { code }", claims, day);
        var explained = await VerifyAsync("verdict match claimedStars registeredStars product { code } reason", claims, day);

        foreach (var answer in explained)
            Assert.NotEqual("", (string)answer!.AsObject()["reason"]!);
        Assert.Equal(explained.Select(Verdict), alone.Select(Verdict));
        Assert.Equal(explained.Select(answer => WithoutReason(answer!).ToJsonString()), alone.Select(answer => answer!.ToJsonString()));
    }

    private static string Verdict(JsonNode? answer) => (string)answer!["verdict"]!;

    private static JsonNode WithoutReason(JsonNode answer)
    {
        answer.AsObject().Remove("reason");
        return answer;
    }

    // By code first, then as a shop lists it with each number of stars and with none.
    private static JsonObject Claim(JsonNode product, int way) => way == 0
        ? new JsonObject { ["code"] = (string)product["code"]! }
        : new JsonObject
        {
            ["listing"] = new JsonObject
            {
                ["productName"] = (string)product["name"]!,
                ["producerName"] = (string?)product["producer"]?["name"],
                ["stars"] = way <= 5 ? way : null,
            },
        };

    private async Task<JsonArray> VerifyAsync(string fields, JsonArray claims, string day)
    {
        var query = $$"""query ($claims: [ClaimInput!]!, $day: LocalDate) { verifyMany(claims: $claims, asOf: $day) { {{fields}} } }""";
        var variables = new JsonObject { ["claims"] = claims.DeepClone(), ["day"] = day };
        return (await AskAsync(query, variables.ToJsonString()))["verifyMany"]!.AsArray();
    }

    private async Task<JsonNode> AskAsync(string query, string? variables = null)
    {
        var answer = JsonNode.Parse(await registry.AskAsync(query, variables))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!;
    }
}

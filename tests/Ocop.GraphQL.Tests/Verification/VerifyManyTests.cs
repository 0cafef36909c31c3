using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Verification;

/// <summary>Many claims at once: answered in order, as one by one, up to their limit.</summary>
[Collection(RegistryCollection.Name)]
public sealed class VerifyManyTests(RegistryFixture registry)
{
    private const string Usual =
        """
        query ($claims: [ClaimInput!]!, $asOf: LocalDate) {
          verifyMany(claims: $claims, asOf: $asOf) {
            verdict reason match claimedStars registeredStars asOf revision
            product { code name stars certified producer { name } province { name } }
            certificate { decisionNumber stars validFrom validUntil status statusReason }
            candidates { code name }
          }
        }
        """;

    [Fact]
    public async Task A_thousand_claims_of_every_kind_are_within_the_limits_and_answered_in_their_order()
    {
        var claims = await ClaimsAsync();
        var many = new JsonArray([.. Enumerable.Range(0, 1000).Select(i => claims[i % claims.Count].DeepClone())]);

        var answers = await AskAsync(many);

        Assert.Equal(1000, answers.Count);
        for (var i = claims.Count; i < 1000; i++)
            Assert.True(JsonNode.DeepEquals(answers[i % claims.Count], answers[i]), $"claim {i}");
    }

    [Fact]
    public async Task Claims_verified_together_are_answered_as_one_by_one()
    {
        var claims = await ClaimsAsync();

        var together = await AskAsync(new JsonArray([.. claims.Select(claim => claim.DeepClone())]));

        for (var i = 0; i < claims.Count; i++)
        {
            var alone = await AskAsync(new JsonArray(claims[i].DeepClone()));
            Assert.Equal(alone[0]!.ToJsonString(), together[i]!.ToJsonString());
        }
    }

    [Theory]
    [InlineData(0, "NO_CLAIMS")]
    [InlineData(1001, "TOO_MANY_CLAIMS")]
    public async Task No_claim_and_too_many_are_refused_by_name(int count, string code)
    {
        var claims = new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)new JsonObject { ["code"] = "PWDFWZJWQ8KA19" })]);
        var answer = await AnswerAsync("query ($claims: [ClaimInput!]!) { verifyMany(claims: $claims) { verdict } }", claims);

        Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Names_alike_are_looked_for_of_the_first_hundred_different_claims_without_an_equal_name()
    {
        var claims = new JsonArray([.. Enumerable.Range(0, 102)
            .Select(i => (JsonNode)new JsonObject { ["listing"] = new JsonObject { ["productName"] = "Rượu sim rừng Bảo Anh", ["stars"] = null, ["producerName"] = $"HTX {i}" } })]);

        var answers = await AskAsync(claims);

        Assert.Equal("SIMILAR", (string?)answers[99]!["match"]);
        Assert.Equal("NONE", (string?)answers[100]!["match"]);
        Assert.Equal(
            "No recorded product has the name of the listing; names alike were not looked for, since 100 other claims of this request took that up.",
            (string?)answers[101]!["reason"]);
    }

    [Fact]
    public async Task Fields_of_one_request_share_what_pays_for_names_alike()
    {
        const string Alike = """{listing: {productName: "Rượu sim rừng Bảo Anh"}}""";
        const string Decided = """{decision: {number: "2942/QĐ-UBND", productName: "Bánh lá Hà Lam"}}""";
        var answer = JsonNode.Parse(await registry.AskAsync(
            $"query ($claims: [ClaimInput!]!) {{ many: verifyMany(asOf: \"2024-06-01\", claims: $claims) {{ match }} "
            + $"last: verify(asOf: \"2024-06-01\", claim: {Alike}) {{ match }} over: verify(asOf: \"2024-06-01\", claim: {Alike}) {{ match reason }} "
            + $"decided: verify(asOf: \"2024-06-01\", claim: {Decided}) {{ match reason }} }}",
            new JsonObject
            {
                ["claims"] = new JsonArray([.. Enumerable.Range(0, 99)
                    .Select(i => (JsonNode)new JsonObject { ["listing"] = new JsonObject { ["productName"] = "Rượu sim rừng Bảo Anh", ["producerName"] = $"HTX {i}" } })]),
            }.ToJsonString()))!["data"]!;

        Assert.Equal(("SIMILAR", "SIMILAR"), ((string?)answer["many"]![98]!["match"], (string?)answer["last"]!["match"]));
        Assert.Equal(
            """{"match":"NONE","reason":"No recorded product has the name of the listing; names alike were not looked for, since 100 other claims of this request took that up."}""",
            answer["over"]!.ToJsonString());
        Assert.Equal("NONE", (string?)answer["decided"]!["match"]);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("gtin")]
    [InlineData("officialCode")]
    public async Task A_number_longer_than_any_is_malformed(string kind)
    {
        var answers = await AskAsync(new JsonArray(new JsonObject { [kind] = new string('1', 501) }));

        Assert.Equal("MALFORMED", (string?)answers[0]!["verdict"]);
        Assert.Equal("The claim holds a code or number of more than 500 characters, which none has.", (string?)answers[0]!["reason"]);
    }

    private async Task<List<JsonNode>> ClaimsAsync()
    {
        var products = JsonNode.Parse(await registry.AskAsync("{ products(first: 20) { nodes { code name producer { name } } } }"))!["data"]!["products"]!["nodes"]!.AsArray();
        var claims = new List<JsonNode>();
        foreach (var product in products)
        {
            var (code, name) = ((string)product!["code"]!, (string)product["name"]!);
            claims.Add(new JsonObject { ["code"] = code });
            claims.Add(new JsonObject { ["listing"] = new JsonObject { ["productName"] = name, ["stars"] = 4, ["producerName"] = product["producer"]?["name"]?.DeepClone() } });
            claims.Add(new JsonObject { ["decision"] = new JsonObject { ["number"] = "2942/QĐ-UBND", ["productName"] = name } });
        }

        claims.Add(new JsonObject { ["gtin"] = "8938505974194" });
        claims.Add(new JsonObject { ["officialCode"] = "68-24781-3-2026" });
        claims.Add(new JsonObject { ["code"] = "nothing" });
        return claims;
    }

    private async Task<JsonArray> AskAsync(JsonArray claims)
    {
        var answer = await AnswerAsync(Usual, claims);
        Assert.Null(answer["errors"]);
        return answer["data"]!["verifyMany"]!.AsArray();
    }

    private async Task<JsonNode> AnswerAsync(string query, JsonArray claims) => JsonNode.Parse(await registry.AskAsync(
        query, new JsonObject { ["claims"] = claims, ["asOf"] = "2024-06-01" }.ToJsonString()))!;
}

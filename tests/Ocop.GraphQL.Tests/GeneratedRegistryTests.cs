using System.Text.Json;

namespace Ocop.GraphQL.Tests;

/// <summary>A generated registry answers as any other does, and says of every product that it is not real.</summary>
public sealed class GeneratedRegistryTests(GeneratedRegistryFixture registry) : IClassFixture<GeneratedRegistryFixture>
{
    [Fact]
    public async Task Products_are_paged_filtered_and_say_that_they_are_not_real()
    {
        var answer = await AskAsync(
            """
            {
              registry { counts { products } }
              products(first: 20, where: { stars: { gte: 4 } }) {
                totalCount
                nodes { name stars producer { name } sources { address } certificate { validUntil } }
              }
            }
            """);

        Assert.Equal(2_000, answer.GetProperty("registry").GetProperty("counts").GetProperty("products").GetInt32());
        var products = answer.GetProperty("products");
        Assert.InRange(products.GetProperty("totalCount").GetInt32(), 380, 520);
        Assert.Equal(20, products.GetProperty("nodes").GetArrayLength());
        Assert.All(products.GetProperty("nodes").EnumerateArray(), product =>
        {
            Assert.InRange(product.GetProperty("stars").GetInt32(), 4, 5);
            Assert.Equal("Generated with seed 1, no real record", product.GetProperty("sources")[0].GetProperty("address").GetString());
        });
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        using var answer = JsonDocument.Parse(await registry.AskAsync(query));
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.RootElement.GetProperty("data").Clone();
    }
}

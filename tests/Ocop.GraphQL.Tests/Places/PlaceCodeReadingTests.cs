using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Places;

/// <summary>Which provinces a filter's codes meant.</summary>
[Collection(RegistryCollection.Name)]
public sealed class PlaceCodeReadingTests(RegistryFixture registry)
{
    [Theory]
    [InlineData("""{eq: "75"}""", 1)]
    [InlineData("""{eq: "75", at: null}""", 1)]
    [InlineData("""{eq: "75", at: "2026-01-01"}""", 0)]
    public async Task Codes_without_a_day_are_read_out_also_where_the_day_is_null(string codes, int count)
    {
        var answer = JsonNode.Parse(await registry.AskAsync($"{{ products(first: 1, where: {{provinceCode: {codes}}}) {{ placeCodes {{ code }} }} }}"))!;

        Assert.Equal(count, answer["data"]!["products"]!["placeCodes"]!.AsArray().Count);
    }
}

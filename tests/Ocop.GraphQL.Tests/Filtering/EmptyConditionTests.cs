using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Filtering;

/// <summary>An empty object is no condition: clients build filters that leave some out.</summary>
[Collection(RegistryCollection.Name)]
public sealed class EmptyConditionTests(RegistryFixture registry)
{
    [Theory]
    [InlineData("products", "{}")]
    [InlineData("products", "{name: {}}")]
    [InlineData("products", "{producer: {}}")]
    [InlineData("products", "{or: [{producer: {}}]}")]
    [InlineData("producers", "{kind: {}}")]
    [InlineData("certificates", "{product: {}}")]
    [InlineData("certificates", "{product: {producer: {}}}")]
    public async Task It_changes_nothing(string field, string where)
    {
        var answer = JsonNode.Parse(await registry.AskAsync($"{{ all: {field} {{ totalCount }} filtered: {field}(where: {where}) {{ totalCount }} }}"))!;

        Assert.Null(answer["errors"]);
        Assert.Equal((int)answer["data"]!["all"]!["totalCount"]!, (int)answer["data"]!["filtered"]!["totalCount"]!);
    }
}

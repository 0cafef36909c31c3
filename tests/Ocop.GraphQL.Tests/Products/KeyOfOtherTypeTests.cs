using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Products;

/// <summary>Codes and ids of records of another type than the field answers.</summary>
[Collection(RegistryCollection.Name)]
public sealed class KeyOfOtherTypeTests(RegistryFixture registry)
{
    [Theory]
    [InlineData("product", "producer")]
    [InlineData("producer", "product")]
    public async Task A_code_or_id_of_another_type_is_refused_and_told_what_it_names(string field, string other)
    {
        var record = (await AskAsync($"{{ {other}s(first: 1) {{ nodes {{ id code }} }} }}"))["data"]![$"{other}s"]!["nodes"]![0]!;
        var (named, asked) = (Title(other), Title(field));
        foreach (var (key, text) in new[] { ("code", (string)record["code"]!), ("id", (string)record["id"]!) })
        {
            var error = (await AskAsync($"{{ {field}(by: {{{key}: \"{text}\"}}) {{ code }} }}"))["errors"]![0]!;

            Assert.Equal($"\"{text}\" names a record of the type \"{named}\", not of {asked}.", (string?)error["message"]);
            Assert.Equal(("KEY_OF_OTHER_TYPE", named, asked), (
                (string?)error["extensions"]!["code"], (string?)error["extensions"]!["type"], (string?)error["extensions"]!["expected"]));
        }
    }

    [Theory]
    [InlineData("products", "producer")]
    [InlineData("producers", "product")]
    public async Task A_filter_refuses_the_code_of_a_record_of_another_type(string list, string other)
    {
        var code = (string)(await AskAsync($"{{ {other}s(first: 1) {{ nodes {{ code }} }} }}"))["data"]![$"{other}s"]!["nodes"]![0]!["code"]!;

        var error = (await AskAsync($"{{ {list}(where: {{code: {{in: [\"{code}\"]}}}}) {{ totalCount }} }}"))["errors"]![0]!;

        Assert.Equal(("KEY_OF_OTHER_TYPE", Title(other)), ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["type"]));
    }

    private static string Title(string field) => char.ToUpperInvariant(field[0]) + field[1..];

    private async Task<JsonNode> AskAsync(string query) => JsonNode.Parse(await registry.AskAsync(query))!;
}

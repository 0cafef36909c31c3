using System.Text;
using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>Every GraphQL block of docs/querying.md is asked, and the JSON block behind it is its answer.</summary>
/// <remarks>A block marked <c>generated</c> is asked of the generated registry, any other one of the published list.</remarks>
[Collection(RegistryCollection.Name)]
public sealed partial class QueryingTests(RegistryFixture published, GeneratedRegistryFixture generated) : IClassFixture<GeneratedRegistryFixture>
{
    private const int Questions = 7;

    private static readonly string[] Page = ["docs", "querying.md"];

    [Fact]
    public async Task Every_query_answers_what_the_page_says()
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf(Page));
        var blocks = QueryAndAnswer().Matches(text);
        Assert.Equal(Questions, blocks.Count);
        Assert.Equal(Questions, Regex.Count(text, "^```graphql", RegexOptions.Multiline));

        var answered = new StringBuilder();
        var written = 0;
        foreach (Match block in blocks)
        {
            var answer = block.Groups["answer"];
            answered.Append(text, written, answer.Index - written).Append(await AskAsync(block)).Append('\n');
            written = answer.Index + answer.Length;
        }

        Approval.Matches(answered.Append(text, written, text.Length - written).ToString(), Page);
    }

    private Task<string> AskAsync(Match block)
    {
        var registry = block.Groups["generated"].Success ? generated : published;
        var variables = block.Groups["variables"];
        return registry.AskAsync(block.Groups["query"].Value, variables.Success ? variables.Value : null);
    }

    [GeneratedRegex(@"```graphql(?<generated> generated)?\n(?<query>.*?)```\s*(```json variables\n(?<variables>.*?)```\s*)?```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryAndAnswer();
}

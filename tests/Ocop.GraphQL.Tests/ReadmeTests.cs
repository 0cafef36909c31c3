using System.Text;
using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>Every GraphQL block of the README is asked, and the JSON block behind it is its answer.</summary>
[Collection(RegistryCollection.Name)]
public sealed partial class ReadmeTests(RegistryFixture registry)
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public async Task Every_query_answers_what_the_README_says()
    {
        var pairs = QueryAndAnswer().Matches(Text);
        Assert.Equal(Regex.Count(Text, "^```graphql", RegexOptions.Multiline), pairs.Count);
        Assert.Equal(3, pairs.Count);

        foreach (Match pair in pairs)
        {
            var expected = RegistryFixture.Indent(Encoding.UTF8.GetBytes(pair.Groups["answer"].Value));
            Assert.Equal(expected, await registry.AskAsync(pair.Groups["query"].Value));
        }
    }

    [Fact]
    public void The_start_holds_exactly_the_two_commands()
    {
        var block = StartBlock().Match(Text);

        Assert.Equal("dotnet run --project src/Ocop.GraphQL\ndotnet test\n", block.Groups["commands"].Value);
    }

    [GeneratedRegex(@"```graphql\n(?<query>.*?)```\s*```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex QueryAndAnswer();

    [GeneratedRegex(@"^## Start\n.*?```\w*\n(?<commands>.*?)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex StartBlock();
}

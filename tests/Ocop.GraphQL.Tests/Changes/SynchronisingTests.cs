using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Changes;

/// <summary>Every GraphQL block of docs/synchronising.md is asked, and the JSON block behind it is its answer or its first event.</summary>
public sealed partial class SynchronisingTests
{
    private const int Questions = 3;

    private static readonly string[] PagePath = ["docs", "synchronising.md"];

    [Fact]
    public async Task Every_question_answers_what_the_page_says()
    {
        using var registry = new FeedRegistry(null, "Gạo", "Muối");
        var cursor = (string)(await registry.AskAsync("{ registry { changesCursor } }"))["data"]!["registry"]!["changesCursor"]!;
        registry.Withdraw("Muối", "Gạo");
        var text = await File.ReadAllTextAsync(Repository.PathOf(PagePath));
        var blocks = QuestionAndAnswer().Matches(text);
        Assert.Equal(Questions, blocks.Count);
        Assert.Equal(Questions, Regex.Count(text, "^```graphql", RegexOptions.Multiline));

        var answered = new StringBuilder();
        var written = 0;
        foreach (Match block in blocks)
        {
            if (block.Groups["variables"] is { Success: true } variables)
                Write(variables, $$"""{ "after": "{{cursor}}" }""");
            Write(block.Groups["answer"], await AnswerAsync(registry, block.Groups["question"].Value, cursor));
        }
        Approval.Matches(answered.Append(text, written, text.Length - written).ToString(), PagePath);

        void Write(Group group, string content)
        {
            answered.Append(text, written, group.Index - written).Append(content).Append('\n');
            written = group.Index + group.Length;
        }
    }

    private static async Task<string> AnswerAsync(FeedRegistry registry, string question, string after)
    {
        if (!question.StartsWith("subscription", StringComparison.Ordinal))
            return Indent(await registry.AskAsync(question, question.Contains("$after", StringComparison.Ordinal) ? new { after } : null));
        await using var events = await registry.SubscribeAsync(question, new { after });
        return Indent((await events.ReadAsync())!);
    }

    private static string Indent(JsonNode json) => RegistryFixture.Indent(Encoding.UTF8.GetBytes(json.ToJsonString()));

    [GeneratedRegex(@"```graphql\n(?<question>.*?)```\s*(```json variables\n(?<variables>.*?)```\s*)?(The first event is\s*)?```json\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex QuestionAndAnswer();
}

using System.Text.RegularExpressions;
using Ocop.GraphQL.CommandLine;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>The example of docs/importing.md answers what the page says.</summary>
public sealed partial class ImportingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");

    [Fact]
    public async Task The_example_answers_what_the_page_says()
    {
        var blocks = Blocks().Matches(await File.ReadAllTextAsync(Repository.PathOf("docs/importing.md")));
        var list = Path.Combine(folder.FullName, "danh-sach.csv");
        await File.WriteAllTextAsync(list, Text(blocks, "csv"));
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = await new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
            ["import", list, "--province", "34:86", "--skip-refused", "--report", folder.FullName, "--ConnectionStrings:Registry", $"Data Source={Path.Combine(folder.FullName, "registry.db")}"]);

        Assert.Equal(0, code);
        Assert.Equal(Text(blocks, "text"), output.ToString().ReplaceLineEndings("\n").Replace(folder.FullName + "/", "", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static string Text(MatchCollection blocks, string language) =>
        blocks.First(block => block.Groups["language"].Value == language).Groups["text"].Value;

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}

using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Package;

/// <summary>Every block of C# in the package's README is compiled, and answers what the block below it says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string[] Examples = ["StillCertified", "Stars", "Printed", "OneDossier", "OneTarget"];

    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "Ocop.Domain", "README.md"));

    [Fact]
    public void Its_five_examples_are_those_of_the_smoke_application() =>
        Assert.Equal(Examples.Select(CodeOf), Blocks("csharp"));

    [Fact]
    public async Task The_smoke_application_answers_what_the_README_says()
    {
        var output = await new Command("dotnet").RunAsync(Path.Combine(AppContext.BaseDirectory, "Ocop.Domain.Smoke.dll"));

        Assert.StartsWith(string.Concat(Blocks("text")), output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Approval.Matches(output, "tests", "Ocop.Domain.Smoke", "expected.txt");
    }

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    // The using directives of the file, a blank line, and its region, moved to the left.
    private static string CodeOf(string example)
    {
        var file = File.ReadAllText(Repository.PathOf("tests", "Ocop.Domain.Smoke", $"{example}.cs")).ReplaceLineEndings("\n");
        var usings = file.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        var body = Region().Match(file).Groups["body"].Value.Split('\n').Select(line => Indent().Replace(line, ""));
        return string.Join('\n', [.. usings, "", .. body]) + "\n";
    }

    [GeneratedRegex("```(?<language>[a-z]+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("#region example\n(?<body>.*?)\n *#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex("^ {8}")]
    private static partial Regex Indent();
}

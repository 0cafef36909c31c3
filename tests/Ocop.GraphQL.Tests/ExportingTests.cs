using System.Text.RegularExpressions;
using Ocop.GraphQL.CommandLine;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests;

/// <summary>The commands of docs/exporting.md run one after the other.</summary>
public sealed partial class ExportingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");

    [Fact]
    public async Task Every_command_does_what_it_says()
    {
        var block = Commands().Match(await File.ReadAllTextAsync(Repository.PathOf("docs", "exporting.md"))).Groups["commands"].Value;
        var commands = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var output = new StringWriter();
        using var error = new StringWriter();

        foreach (var command in commands)
            Assert.Equal(0, await new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(ArgumentsOf(command)));

        Assert.Equal(["generate", "export", "import", "copy"], commands.Select(command => command.Split(' ')[1]));
        Assert.Equal("", error.ToString());
        Assert.Contains("their exports are equal", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    // Files are meant from the folder of the test.
    private string[] ArgumentsOf(string command) =>
    [
        .. Argument().Matches(command).Skip(1).Select(match => match.Value.Trim('"'))
            .Select(argument => argument == "backup" ? Path.Combine(folder.FullName, argument) : argument)
            .Select(argument => argument.Replace("Data Source=", $"Data Source={folder.FullName}/", StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"```sh\n(?<commands>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Argument();
}

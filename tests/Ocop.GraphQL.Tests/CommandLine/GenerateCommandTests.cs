using System.Text.Json;
using Ocop.GraphQL.CommandLine;

namespace Ocop.GraphQL.Tests.CommandLine;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Database => Path.Combine(folder.FullName, "generated.db");

    [Fact]
    public async Task It_fills_a_database_once_and_says_what_is_there()
    {
        Assert.Equal(0, await RunAsync("--products", "40", "--seed", "5"));
        Assert.Matches(
            $"^Generated 40 products, [0-9]+ producers, [0-9]+ certificates and [0-9]+ dossiers in {Database} \\(seed 5, as of 2026-11-22\\)\\.\n$",
            output.ToString().ReplaceLineEndings("\n"));

        Assert.Equal(0, await RunAsync("--products", "40", "--seed", "5"));
        Assert.StartsWith("Nothing to do, there are already 40 products, ", output.ToString().ReplaceLineEndings("\n").Split('\n')[1], StringComparison.Ordinal);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task It_answers_in_JSON()
    {
        Assert.Equal(0, await RunAsync("--products=7", "--as-of=2025-12-31", "--json"));

        using var answer = JsonDocument.Parse(output.ToString());
        var root = answer.RootElement;
        Assert.True(root.GetProperty("generated").GetBoolean());
        Assert.Equal(
            (Database, 1, "2025-12-31", 7),
            (root.GetProperty("database").GetString(), root.GetProperty("seed").GetInt32(), root.GetProperty("asOf").GetString(), root.GetProperty("products").GetInt32()));
    }

    [Fact]
    public async Task Another_generation_into_the_same_file_is_one_line_and_exit_code_1()
    {
        await RunAsync("--products", "3");

        Assert.Equal(1, await RunAsync("--products", "4"));
        Assert.Equal($"ocop: The database {Database} holds another generation already; generate into a new file.{Environment.NewLine}", error.ToString());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var missing = Path.Combine(folder.FullName, "missing");

        Assert.Equal(1, await new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
            ["generate", "--products", "3", "--ConnectionStrings:Registry", $"Data Source={missing}/registry.db"]));
        Assert.Equal(
            $"ocop: The folder {missing} for the database {missing}/registry.db does not exist; make it first.{Environment.NewLine}", error.ToString());
    }

    [Theory]
    [InlineData("Option '--products' is 0, which is not from 1 to 2000000.", "--products", "0")]
    [InlineData("Option '--products' is 2000001, which is not from 1 to 2000000.", "--products", "2000001")]
    [InlineData("Cannot parse argument 'many' for option '--products' as expected type 'System.Int32'.", "--products", "many")]
    [InlineData("Option '--seed' is -1, which is not from 0 to 9223372036854775807.", "--seed", "-1")]
    [InlineData("Option '--as-of' is '31/12/2025', which is no day as yyyy-MM-dd.", "--as-of", "31/12/2025")]
    [InlineData("Option '--as-of' is 2018-01-01, which is not from 2022-01-01 to 2099-12-31.", "--as-of", "2018-01-01")]
    public async Task A_value_out_of_bounds_is_refused_with_the_bounds(string refusal, params string[] arguments)
    {
        Assert.Equal(2, await RunAsync(arguments));
        Assert.StartsWith($"ocop: {refusal}{Environment.NewLine}", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Help_states_defaults_bounds_and_that_nothing_is_mixed()
    {
        Assert.Equal(0, await RunAsync("--help"));
        Assert.All(
            ["--products <N>", "1 to 2000000", "20000", "--seed <S>", "--as-of <yyyy-MM-dd>", "2026-11-22", "None of the records is real", "published data set"],
            expected => Assert.Contains(expected, output.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("Sunday", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private Task<int> RunAsync(params string[] arguments) =>
        new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
            ["generate", .. arguments, "--ConnectionStrings:Registry", $"Data Source={Database}"]);
}

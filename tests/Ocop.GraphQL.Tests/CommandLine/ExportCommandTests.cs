using System.Text.Json;
using Ocop.GraphQL.CommandLine;

namespace Ocop.GraphQL.Tests.CommandLine;

/// <summary>The commands <c>export</c>, <c>import</c> of an export and <c>copy</c>.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Fact]
    public async Task An_export_is_imported_into_another_database_and_exported_again_with_the_same_digest()
    {
        await GenerateAsync();

        Assert.Equal(0, await RunAsync("first.db", "export", "--output", PathOf("one"), "--gzip", "--json"));
        Assert.Equal(0, await RunAsync("second.db", "import", PathOf("one")));
        Assert.Equal(0, await RunAsync("second.db", "export", "--output", PathOf("two"), "--gzip", "--json"));

        var lines = Lines();
        Assert.Equal((PathOf("one"), 1L, "registry.jsonl.gz"), (Json(lines[0]).GetProperty("folder").GetString(), Json(lines[0]).GetProperty("revision").GetInt64(), FileOf(lines[0]).GetProperty("gzip").GetString()));
        Assert.Equal($"Restored {FileOf(lines[0]).GetProperty("rows")} records of revision 1 into {PathOf("second.db")}.", lines[1]);
        Assert.Equal(FileOf(lines[0]).GetProperty("sha256").GetString(), FileOf(lines[2]).GetProperty("sha256").GetString());
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task A_copy_says_that_both_exports_are_equal_and_a_second_one_into_it_is_refused()
    {
        await GenerateAsync();

        Assert.Equal(0, await RunAsync("none.db", "copy", "--from", Source("first.db"), "--to", Source("copy.db")));
        Assert.Equal(1, await RunAsync("none.db", "copy", "--from", Source("first.db"), "--to", Source("copy.db")));

        Assert.Matches(
            $"^Copied [0-9]+ records of revision 1 from {PathOf("first.db")} to {PathOf("copy.db")}; their exports are equal \\(SHA-256 [0-9a-f]{{64}}\\)\\.$",
            Assert.Single(Lines()));
        Assert.Equal(
            $"ocop: The database {PathOf("copy.db")} holds records already; name an empty one, or one that is not made yet.{Environment.NewLine}",
            error.ToString());
    }

    [Fact]
    public async Task Tables_and_documents_are_written_together()
    {
        await GenerateAsync();

        Assert.Equal(0, await RunAsync("first.db", "export", "--output", PathOf("all"), "--format", "all"));

        Assert.Equal(
            ["certificates.csv", "manifest.json", "producers.csv", "products.csv", "registry.jsonl"],
            Directory.EnumerateFiles(PathOf("all")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal($"Exported revision 1 into {PathOf("all")}:", Lines()[0]);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("copy")]
    public async Task A_database_that_is_not_there_is_one_line_and_none_is_made(string command)
    {
        string[] options = command == "copy" ? ["--from", Source("missing.db"), "--to", Source("copy.db")] : ["--output", PathOf("out")];

        Assert.Equal(1, await RunAsync("missing.db", [command, .. options]));

        var option = command == "copy" ? "--from" : "--ConnectionStrings:Registry";
        Assert.Equal($"ocop: There is no database {PathOf("missing.db")}; name one with {option}.{Environment.NewLine}", error.ToString());
        Assert.Empty(folder.EnumerateFileSystemInfos());
    }

    [Theory]
    [InlineData("--dry-run")]
    [InlineData("--skip-refused")]
    [InlineData("--province", "86")]
    [InlineData("--report", "reports")]
    public async Task Options_of_lists_are_refused_with_an_export(params string[] option)
    {
        Assert.Equal(2, await RunAsync("first.db", ["import", PathOf("registry.jsonl"), .. option]));

        Assert.StartsWith(
            $"ocop: Option '{option[0]}' is for lists, and '{PathOf("registry.jsonl")}' is an export, which is restored whole.{Environment.NewLine}",
            error.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_beside_which_nothing_can_be_written_is_exported()
    {
        await GenerateAsync();
        File.CreateSymbolicLink(PathOf("first.db-shm"), "/dev/null");

        Assert.Equal(0, await RunAsync("first.db", "export", "--output", PathOf("out")));

        Assert.Equal($"Exported revision 1 into {PathOf("out")}:", Lines()[0]);
    }

    [Fact]
    public async Task A_folder_that_holds_no_export_is_one_line()
    {
        Directory.CreateDirectory(PathOf("plain"));

        Assert.Equal(1, await RunAsync("first.db", "import", PathOf("plain")));

        Assert.Equal($"ocop: The folder {PathOf("plain")} holds no export: there is no manifest.json in it.{Environment.NewLine}", error.ToString());
        Assert.False(File.Exists(PathOf("first.db")));
    }

    [Fact]
    public async Task One_row_is_told_in_the_singular()
    {
        Assert.Equal(0, await RunAsync("first.db", "generate", "--products", "1"));
        output.GetStringBuilder().Clear();

        Assert.Equal(0, await RunAsync("first.db", "export", "--output", PathOf("out"), "--format", "csv"));

        Assert.StartsWith("  products.csv: 1 row, ", Lines()[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_neither_an_export_nor_a_list_is_one_line()
    {
        Assert.Equal(1, await RunAsync("first.db", "import", PathOf("nothing"), "--report", folder.FullName));

        Assert.StartsWith($"ocop: {PathOf("nothing")}: ", Assert.Single(error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "ocop export --output backup --gzip")]
    [InlineData("import", "ocop import backup")]
    [InlineData("copy", "ocop copy --from")]
    public async Task Help_shows_an_example(string command, string example)
    {
        Assert.Equal(0, await RunAsync("first.db", command, "--help"));

        Assert.Contains(example, output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task GenerateAsync()
    {
        Assert.Equal(0, await RunAsync("first.db", "generate", "--products", "30"));
        output.GetStringBuilder().Clear();
    }

    private Task<int> RunAsync(string database, params string[] arguments) =>
        new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync([.. arguments, "--ConnectionStrings:Registry", Source(database)]);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private string Source(string name) => $"Data Source={PathOf(name)}";

    private string[] Lines() => output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static JsonElement FileOf(string line) => Json(line).GetProperty("files")[0];
}

using System.Text.Json;
using Ocop.GraphQL.CommandLine;

namespace Ocop.GraphQL.Tests.CommandLine;

/// <summary>The commands <c>import units</c>, <c>check</c>, <c>backup</c> and <c>restore</c>, each in one process with the next.</summary>
public sealed class KeepingCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    private string Database => PathOf("registry.db");

    [Fact]
    public async Task Units_are_imported_once_and_told_of_in_a_table()
    {
        var list = Write("units.csv", "code,name,kind,province_code,note", "26005,An Phước,Xã,75,", "26011,Đại Phước,Xã,75,");
        var later = Write("later.csv", "code,name,kind,province_code,valid_from", "26005,An Phước,Phường,75,30/04/2026");

        Assert.Equal((0, $"Not read: the columns note.\nImported {list} into {Database} as revision 1: 2 added, 0 changed, 0 unchanged, 0 refused; the communes of 0 products and 0 producers are others now.\n"), await RunAsync("import", "units", list));
        Assert.Equal((0, $"Not read: the columns note.\nNothing to do, {Database} holds {list} already: 0 added, 0 changed, 2 unchanged, 0 refused; the communes of 0 products and 0 producers would be others.\n"), await RunAsync("import", "units", list));
        Assert.Equal(
            (0, $"added     later, row 2: 34:26005 An Phước: Commune An Phước of 75 ends on 2026-04-29.\nImported {later} into {Database} as revision 2: 1 added, 0 changed, 0 unchanged, 0 refused; the communes of 0 products and 0 producers are others now.\n"),
            await RunAsync("import", "units", later));
    }

    [Fact]
    public async Task A_list_that_contradicts_is_refused_with_its_cell_and_exit_code_1()
    {
        var list = Write("units.csv", "code,name,kind,province_code", "26005,An Phước,Huyện,75");

        Assert.Equal(
            (1, $"refused   units, row 2, cell C2: 26005 An Phước: 'Huyện' is no kind of a commune: xã, phường, đặc khu or thị trấn.\nRefused {list}, nothing was written: 0 added, 0 changed, 0 unchanged, 1 refused; the communes of 0 products and 0 producers would be others.\n"),
            await RunAsync("import", "units", list));
        var (code, text) = await RunAsync("import", "units", list, "--json");
        using var json = JsonDocument.Parse(text);
        var row = json.RootElement.GetProperty("rows")[0];
        Assert.Equal((1, 1, "refused", "C2", "kindUnknown"), (code, json.RootElement.GetProperty("refused").GetInt32(), row.GetProperty("outcome").GetString(), row.GetProperty("cell").GetString(), row.GetProperty("problem").GetString()));
    }

    [Fact]
    public async Task A_complete_list_needs_its_day()
    {
        Assert.Equal(2, (await RunAsync("import", "units", "x.csv", "--complete")).Code);
        Assert.StartsWith("ocop: Option '--complete' needs '--valid-from', the day from which on the list is complete.\n", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Try 'ocop import units --help'.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_is_checked_backed_up_and_restored()
    {
        await RunAsync("import", "units", Write("units.csv", "code,name,kind,province_code", "26005,An Phước,Xã,75"));
        var backup = PathOf("backup.db");

        Assert.Equal((0, $"Checked {Database} at revision 1: 0 products, 0 producers, 0 certificates, 0 dossiers; nothing is wrong.\n"), await RunAsync("check"));
        var size = new FileInfo(Database).Length;
        Assert.Equal((0, $"Backed up {Database} to {backup}: revision 1, 0 products, {size:N0} bytes, checked.\n"), await RunAsync("backup", backup));
        Assert.Equal((0, $"Restored {backup} to {Database}: revision 1, 0 products, {size:N0} bytes, checked.\n"), await RunAsync("restore", backup));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task A_registry_that_was_replaced_by_force_is_kept_and_named()
    {
        await RunAsync("import", "units", Write("units.csv", "code,name,kind,province_code", "26005,An Phước,Xã,75"));
        var backup = PathOf("backup.db");
        await RunAsync("backup", backup);
        await RunAsync("import", "units", Write("later.csv", "code,name,kind,province_code", "26011,Đại Phước,Xã,75"));

        Assert.Equal(
            (0, $"Restored {backup} to {Database}: revision 1, 0 products, {new FileInfo(backup).Length:N0} bytes, checked. What it replaced is kept as {Database}.before-restore-1.\n"),
            await RunAsync("restore", backup, "--force"));
        var (_, text) = await RunAsync("restore", backup, "--force", "--json");
        using var json = JsonDocument.Parse(text);
        Assert.Equal($"{Database}.before-restore-2", json.RootElement.GetProperty("kept").GetString());
    }

    [Fact]
    public async Task Findings_are_a_line_each_and_exit_code_1()
    {
        await RunAsync("import", "units", Write("units.csv", "code,name,kind,province_code", "26005,An Phước,Xã,75"));
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM communes";
            command.ExecuteNonQuery();
        }

        Assert.Equal(
            (1, $"Commune 34:26005: The change log tells of it, and it is neither recorded nor withdrawn.\nChecked {Database} at revision 1: 0 products, 0 producers, 0 certificates, 0 dossiers; 1 finding.\n"),
            await RunAsync("check"));
        var (code, text) = await RunAsync("check", "--json");
        using var json = JsonDocument.Parse(text);
        Assert.Equal((1, "changeWithoutRecord", 1), (code, json.RootElement.GetProperty("findings")[0].GetProperty("kind").GetString(), json.RootElement.GetProperty("found").GetInt32()));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("backup", "x.db")]
    public async Task Without_a_registry_there_is_nothing_to_keep(params string[] arguments)
    {
        Assert.Equal((1, ""), await RunAsync(arguments));
        Assert.Equal($"ocop: There is no database {Database}; name the one that is meant.\n", error.ToString());
        Assert.False(File.Exists(Database));
    }

    [Theory]
    [InlineData("import", "units")]
    [InlineData("check")]
    [InlineData("backup")]
    [InlineData("restore")]
    public async Task Help_ends_its_description_with_an_example(params string[] command)
    {
        Assert.Equal(0, (await RunAsync([.. command, "--help"])).Code);
        Assert.Contains($"Example: ocop {string.Join(' ', command)}", output.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private string Write(string name, params string[] lines)
    {
        File.WriteAllText(PathOf(name), string.Join('\n', lines) + "\n");
        return PathOf(name);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var before = output.GetStringBuilder().Length;
        var code = await new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
            [.. arguments, "--ConnectionStrings:Registry", $"Data Source={Database}"]);
        return (code, output.ToString()[before..]);
    }
}

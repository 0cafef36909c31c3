using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>Starts that were killed, and starts that find everything done.</summary>
public sealed class SqliteCrashTests
{
    [Fact]
    public async Task A_start_killed_while_it_loads_leaves_nothing_half_loaded()
    {
        using var registry = new SqliteTestRegistry();
        var last = registry.DataSet("last", CsvFile.Row());

        await KillWhileLoading(registry, BundledData.Path, last);

        using (var connection = Connect(registry))
        {
            Assert.Equal("ok", Assert.Single(connection.ReadTexts("PRAGMA integrity_check")));
            Assert.Equal(0, connection.ReadNumber("SELECT (SELECT count(*) FROM products) + (SELECT count(*) FROM data_sets) + (SELECT count(*) FROM revisions)"));
        }
        using var store = registry.Open(BundledData.Path, last);
        Assert.Equal(new RegistryCounts(746, 323, 584, 162), store.Opening.Counts);
        Assert.Equal(["published-products", "last"], store.Opening.Loaded.Select(loaded => loaded.Name));
    }

    [Fact]
    public async Task A_start_killed_while_it_loads_a_further_data_set_keeps_what_was_there()
    {
        using var registry = new SqliteTestRegistry();
        var first = registry.DataSet("first", CsvFile.Row());
        var second = registry.DataSet("second", CsvFile.Row(("product_name", "Muối Bạc Liêu"), ("star", "5")));
        var last = registry.DataSet("last", CsvFile.Row(("product_name", "Nước mắm")));
        registry.Open(first).Dispose();

        await KillWhileLoading(registry, first, second, last);

        using var store = registry.Open();
        Assert.Equal(new RegistryCounts(1, 1, 1, 0), store.Opening.Counts);
        using var snapshot = store.OpenSnapshot();
        Assert.Equal(1, snapshot.Revision.Number);
    }

    [Fact]
    public void A_second_start_leaves_the_file_byte_for_byte()
    {
        using var registry = new SqliteTestRegistry();
        var set = registry.DataSet("first", CsvFile.Row());
        registry.Open(set).Dispose();
        var before = SHA256.HashData(File.ReadAllBytes(registry.Path));

        registry.Open(set).Dispose();

        Assert.Equal(before, SHA256.HashData(File.ReadAllBytes(registry.Path)));
    }

    private static async Task KillWhileLoading(SqliteTestRegistry registry, params string[] dataSets)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(Program).Assembly.Location, "load", registry.ConnectionString, .. dataSets])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var reached = $"Loading the data set {Path.GetFileNameWithoutExtension(dataSets[^1])}:";
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !line.StartsWith(reached, StringComparison.Ordinal));
        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotNull(line);
    }

    private static SqliteConnection Connect(SqliteTestRegistry registry)
    {
        var connection = new SqliteConnection(registry.ConnectionString + ";Pooling=False");
        connection.Open();
        return connection;
    }
}

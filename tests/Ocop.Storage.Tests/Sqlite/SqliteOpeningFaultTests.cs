using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>Files that cannot serve as a registry: each is one typed refusal with one sentence, and the file stays as it was.</summary>
public sealed class SqliteOpeningFaultTests
{
    [Fact]
    public void A_missing_folder_is_not_made_up()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("missing/registry.db");

        AssertRefused($"Data Source={path}", RegistryFault.FolderMissing, $"The folder {folder.File("missing")} for the database {path} does not exist; make it first.");
        Assert.False(Directory.Exists(folder.File("missing")));
    }

    [Fact]
    public void A_text_file_is_no_database()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("registry.db", string.Concat(Enumerable.Repeat("Sản phẩm OCOP\n", 200)));
        var before = File.ReadAllBytes(path);

        AssertRefused($"Data Source={path}", RegistryFault.Corrupt, $"The file {path} is not a SQLite database; name another file or move this one away.");
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_damaged_database_is_found_before_anything_is_written()
    {
        using var registry = new SqliteTestRegistry();
        registry.Open(BundledData.Path).Dispose();
        using (var file = File.OpenWrite(registry.Path))
        {
            file.Position = 40 * 4096;
            file.Write(new byte[4096 * 60]);
        }

        var refusal = Assert.Throws<RegistryException>(() => registry.Open());

        Assert.Equal(RegistryFault.Corrupt, refusal.Fault);
        Assert.StartsWith($"The database {registry.Path} is damaged (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_database_is_damaged()
    {
        using var registry = new SqliteTestRegistry();
        registry.Open(BundledData.Path).Dispose();
        using (var file = File.OpenWrite(registry.Path))
            file.SetLength(100 * 4096);

        Assert.Equal(RegistryFault.Corrupt, Assert.Throws<RegistryException>(() => registry.Open()).Fault);
    }

    [Fact]
    public void A_database_of_something_else_is_left_alone()
    {
        using var registry = new SqliteTestRegistry();
        Run(registry.ConnectionString, "CREATE TABLE recipes (name TEXT)");

        AssertRefused(
            registry.ConnectionString,
            RegistryFault.Corrupt,
            $"The database {registry.Path} holds something else than a registry; name another one.");
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        using var registry = new SqliteTestRegistry();
        registry.Open().Dispose();
        Run(registry.ConnectionString, "INSERT INTO __EFMigrationsHistory VALUES ('20300101000000_Later', '20.0.0')");

        AssertRefused(
            registry.ConnectionString,
            RegistryFault.NewerSchema,
            $"The database {registry.Path} was made by a newer version (migration 20300101000000_Later); start that version instead.");
    }

    [Fact]
    public void A_database_that_another_process_keeps_locked_is_named()
    {
        using var registry = new SqliteTestRegistry();
        var set = registry.DataSet("first", CsvFile.Row());
        registry.Open().Dispose();
        using var connection = new SqliteConnection(registry.ConnectionString + ";Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();

        var refusal = Assert.Throws<RegistryException>(() => registry.Open(set));

        Assert.Equal(RegistryFault.Locked, refusal.Fault);
        Assert.Equal($"The database {registry.Path} is locked by another process; end it or wait for it and try again.", refusal.Message);
    }

    [Fact]
    public void A_file_that_is_a_folder_cannot_be_read()
    {
        using var folder = new TemporaryFolder();

        AssertRefused(
            $"Data Source={folder.Path}",
            RegistryFault.Unreadable,
            $"The database {folder.Path} cannot be read or written (SQLite Error 14: 'unable to open database file'.).");
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("")]
    public void A_connection_string_without_a_file_is_refused(string connectionString) => AssertRefused(
        connectionString,
        RegistryFault.Unreadable,
        $"The connection string '{connectionString}' names no file; write Data Source=registry.db.");

    [Fact]
    public void A_connection_string_that_is_none_is_refused() => AssertRefused(
        "Host=db;Database=ocop",
        RegistryFault.Unreadable,
        "'Host=db;Database=ocop' is no connection string for SQLite: Connection string keyword 'host' is not supported. For a possible alternative, see https://go.microsoft.com/fwlink/?linkid=2142181.");

    private static void AssertRefused(string connectionString, RegistryFault fault, string message)
    {
        var options = new RegistryOptions(connectionString) { Clock = new FixedClock(FixedClock.Start) };
        var refusal = Assert.Throws<RegistryException>(() => RegistryStore.Open(options, NullLogger.Instance));
        Assert.Equal((fault, message), (refusal.Fault, refusal.Message));
    }

    private static void Run(string connectionString, string text)
    {
        using var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        connection.Execute(text);
    }
}

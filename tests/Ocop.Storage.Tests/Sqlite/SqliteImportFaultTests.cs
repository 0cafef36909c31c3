using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Ocop.Storage.Importing;
using Ocop.Storage.Opening;
using Ocop.Storage.Reading;
using Ocop.Storage.Tests.Importing;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>Imports that end before their end: by a kill, and by a disk that is full.</summary>
public sealed class SqliteImportFaultTests : IDisposable
{
    private const string Header = "Tên sản phẩm,Chủ thể,Tỉnh,Xếp hạng\n";

    private readonly ListFiles files = new();
    private readonly SqliteTestRegistry registry = new();

    [Fact]
    public async Task A_killed_import_leaves_what_was_there()
    {
        Import(files.Csv(Header + "Gạo,HTX A,Trà Vinh,3 sao\n", "first.csv"));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(Program).Assembly.Location, "import", registry.ConnectionString, Many("second.csv")])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;

        var line = await process.StandardOutput.ReadLineAsync();
        process.Kill();
        await process.WaitForExitAsync();

        Assert.Equal("written", line);
        Assert.Equal((1, 1), (Count("products"), Count("revisions")));
        Import(Many("second.csv"));
        Assert.Equal((2_501, 2), (Count("products"), Count("revisions")));
    }

    [Fact]
    public void A_full_disk_is_a_typed_failure_and_changes_nothing()
    {
        Import(files.Csv(Header + "Gạo,HTX A,Trà Vinh,3 sao\n", "first.csv"));
        var database = new FullDatabase(new SqliteDatabase(registry.Options()), registry.Options());

        var failure = Assert.Throws<RegistryException>(
            () => new ListImporter(database, registry.Clock).Run(new ImportPlan(Many("second.csv")), null, CancellationToken.None));

        Assert.Equal(RegistryFault.Full, failure.Fault);
        Assert.Equal($"The disk is full, or the database {registry.Path} may not grow; nothing was changed. Make room and try again.", failure.Message);
        Assert.Equal((1, 1), (Count("products"), Count("revisions")));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        registry.Open().Dispose();
        using (var session = RegistryDatabase.Of(registry.Options()).OpenForWriting())
            session.Connection.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Newer', '99.0.0')");

        var failure = Assert.Throws<RegistryException>(() => Import(files.Csv(Header + "Gạo,HTX A,Trà Vinh,3 sao\n")));

        Assert.Equal(RegistryFault.NewerSchema, failure.Fault);
        Assert.Equal(0, Count("products"));
    }

    public void Dispose()
    {
        files.Dispose();
        registry.Dispose();
    }

    private string Many(string name) =>
        files.Csv(Header + string.Concat(Enumerable.Range(0, 2_500).Select(i => $"Sản phẩm {i},HTX Số {i},Trà Vinh,3 sao\n")), name);

    private void Import(string path) => new ListImporter(registry.Options()).Run(new ImportPlan(path), null, CancellationToken.None).Dispose();

    private long Count(string table)
    {
        using var session = RegistryDatabase.Of(registry.Options()).OpenForWriting();
        return session.Connection.ReadNumber($"SELECT count(*) FROM {table}");
    }

    /// <summary>A database that may not take a page more than it has while rows are written.</summary>
    private sealed class FullDatabase(SqliteDatabase inner, RegistryOptions options) : RegistryDatabase
    {
        public override string Name => inner.Name;

        public override IReadOnlyList<string> Migrations => inner.Migrations;

        public override string MadeIndexes => inner.MadeIndexes;

        public override bool ReadersKeepDroppedIndexes => inner.ReadersKeepDroppedIndexes;

        public override ReadLimit? ReadLimit => inner.ReadLimit;

        public override ReadSession OpenForReading() => inner.OpenForReading();

        public override OcopContext ContextOver(DbConnection connection) => inner.ContextOver(connection);

        public override void LockWriters(DbConnection connection) => inner.LockWriters(connection);

        public override void PrepareSchema(DbConnection connection) => inner.PrepareSchema(connection);

        public override void PrepareBulkWrite(DbConnection connection) => connection.Execute("PRAGMA max_page_count = 1");

        public override IReadOnlyList<string> ReadTables(DbConnection connection) => inner.ReadTables(connection);

        public override void Check(DbConnection connection) => inner.Check(connection);

        public override bool IsContradiction(Exception exception) => inner.IsContradiction(exception);

        public override RegistryException? Describe(Exception exception) => inner.Describe(exception);

        protected override DbConnection Connect()
        {
            var connection = new SqliteConnection($"{options.ConnectionString};Pooling=False;Foreign Keys=True");
            connection.Open();
            return connection;
        }
    }
}

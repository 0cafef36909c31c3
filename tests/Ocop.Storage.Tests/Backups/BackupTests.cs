using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Storage.Backups;
using Ocop.Storage.Checking;
using Ocop.Storage.Importing.Units;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Backups;

/// <summary>Backups of a registry that is served and written, and their return.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly SqliteTestRegistry registry = new();
    private readonly TemporaryFolder folder = new();

    private string Backup => folder.File("backup.db");

    [Fact]
    public void A_backup_is_of_one_revision_while_others_read_and_write()
    {
        using var store = registry.Open(BundledData.Path);
        using var snapshot = store.OpenSnapshot();
        Assert.Equal(1, snapshot.Revision.Number);
        var writes = 0;

        var report = Run((_, _) => AddUnit($"{++writes:00000}"));

        Assert.Equal((new BackupContent(1, store.Opening.Counts), Backup), (report.Content, report.Target));
        Assert.True(writes > 0);
        Assert.Equal(writes + 1, store.ReadRevision().Number);
        Assert.Equal(new FileInfo(Backup).Length, report.Bytes);
        Assert.Equal(["backup.db"], Names(folder));
    }

    [Fact]
    public void In_a_folder_a_backup_is_named_by_revision_and_time()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();

        var report = new RegistryBackup(registry.Options()).Run(Path.GetDirectoryName(Backup)!, false, null, CancellationToken.None);

        Assert.Matches("^registry-r1-2[0-9]{7}T[0-9]{6}Z\\.db$", Path.GetFileName(report.Target));
        Assert.Equal([Path.GetFileName(report.Target)], Names(folder));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_when_asked_for()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        folder.Write("backup.db", "something else");

        Assert.Equal(RegistryFault.WouldOverwrite, Assert.Throws<RegistryException>(() => Run()).Fault);
        Assert.Equal("something else", File.ReadAllText(Backup));
        Assert.Equal(1, Run(overwrite: true).Content.Revision);
    }

    [Fact]
    public void A_backup_that_is_stopped_leaves_what_was_there()
    {
        registry.Open(BundledData.Path).Dispose();
        using var stop = new CancellationTokenSource();
        folder.Write("backup.db", "something else");
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => new RegistryBackup(registry.Options()).Run(Backup, true, null, stop.Token));

        Assert.Equal("something else", File.ReadAllText(Backup));
        Assert.Equal(["backup.db"], Names(folder));
    }

    [Fact]
    public void A_restored_registry_is_the_one_that_was_backed_up()
    {
        registry.Open(BundledData.Path).Dispose();
        Run();
        File.Delete(registry.Path);

        var report = Restore();

        Assert.Equal((1, registry.Path), ((int)report.Content.Revision, report.Target));
        using var store = registry.Open(BundledData.Path);
        Assert.Equal((745, 0), (store.Opening.Counts.Products, store.Opening.Loaded.Count));
        registry.Read(context => Assert.Equal("wal", Assert.Single(Texts(context, "PRAGMA journal_mode"))));
    }

    [Fact]
    public void A_registry_that_a_process_has_open_is_not_replaced()
    {
        using var store = registry.Open(registry.DataSet("set", CsvFile.Row()));
        using (var snapshot = store.OpenSnapshot())
            Assert.Equal(1, snapshot.Revision.Number);
        Run();

        var refusal = Assert.Throws<RegistryException>(() => Restore(force: true));

        Assert.Equal((RegistryFault.Locked, $"The database {registry.Path} is open in another process; stop the server and try again."), (refusal.Fault, refusal.Message));
        AddUnit("26005");
        Assert.Equal(2, store.ReadRevision().Number);
    }

    [Fact]
    public void A_newer_registry_is_replaced_only_when_asked_for()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        Run();
        AddUnit("26005");

        var refusal = Assert.Throws<RegistryException>(() => Restore());
        Assert.Equal(RegistryFault.WouldOverwrite, refusal.Fault);
        Assert.StartsWith($"{registry.Path} holds revision 2, and the backup revision 1,", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, Revision());

        Restore(force: true);
        Assert.Equal(1, Revision());
        Assert.Equal(["registry.db", "registry.db.before-restore-1", "set.csv", "units.csv"], Directory.GetFiles(Path.GetDirectoryName(registry.Path)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_backup_of_another_registry_is_restored_only_when_asked_for_and_what_it_replaces_is_kept()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        using var other = new SqliteTestRegistry();
        other.Clock.Now += Duration.FromDays(1);
        other.Open(BundledData.Path).Dispose();
        new RegistryBackup(other.Options()).Run(Backup, false, null, CancellationToken.None);

        var refusal = Assert.Throws<RegistryException>(() => Restore());

        Assert.Equal(
            (RegistryFault.WouldOverwrite, $"{registry.Path} is another registry than that of {Backup}, or has been written to since; say --force to replace it all the same."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(1, Products(registry.Path));
        Restore(force: true);
        Restore(force: true);
        Assert.Equal(
            (745, 1, 745),
            (Products(registry.Path), Products(registry.Path + ".before-restore-1"), Products(registry.Path + ".before-restore-2")));
    }

    [Fact]
    public void A_backup_that_holds_all_of_the_registry_replaces_it_and_leaves_nothing_beside_it()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        var first = Run().Target;
        AddUnit("26005");
        var later = folder.File("later.db");
        new RegistryBackup(registry.Options()).Run(later, false, null, CancellationToken.None);
        File.Copy(first, registry.Path, overwrite: true);

        new RegistryRestore(registry.Options()).Run(later, overwrite: false);

        Assert.Equal(2, Revision());
        Assert.Equal(["registry.db", "set.csv", "units.csv"], Directory.GetFiles(Path.GetDirectoryName(registry.Path)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_registry_beside_which_nothing_can_be_written_is_backed_up_and_checked_and_opened_for_nothing_else()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();

        // SQLite follows no link there, so it cannot make what readers share; nor can it where the folder may only be read.
        File.CreateSymbolicLink(registry.Path + "-shm", "/dev/null");

        Assert.Equal(1, Run().Content.Revision);
        var report = new RegistryChecker(registry.Options()).Run(null, CancellationToken.None);
        Assert.Equal((1L, true), (report.Revision!.Value, report.IsSound));
        var refusal = Assert.Throws<RegistryException>(() => registry.Open());
        Assert.StartsWith($"The database {registry.Path} cannot be opened for writing (SQLite Error ", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("); see that this user may read and write the file and the folder that it is in.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_whole_registry_is_not_restored()
    {
        registry.Open(BundledData.Path).Dispose();
        Run();
        var bytes = File.ReadAllBytes(Backup);
        bytes.AsSpan(20 * 4096, 4096).Fill(0xA5);
        File.WriteAllBytes(Backup, bytes);
        var other = folder.Write("other.db", "no database at all, but long enough to be taken for one if nobody looked at its first bytes.....");

        var damaged = Assert.Throws<RegistryException>(() => Restore(force: true));
        Assert.Equal(RegistryFault.Corrupt, damaged.Fault);
        Assert.StartsWith($"The file {Backup} is damaged (", damaged.Message, StringComparison.Ordinal);
        var strange = Assert.Throws<RegistryException>(() => new RegistryRestore(registry.Options()).Run(other, true));
        Assert.Equal((RegistryFault.Corrupt, $"The file {other} is not a SQLite database; name another file or move this one away."), (strange.Fault, strange.Message));
        Assert.Equal(RegistryFault.NoDatabase, Assert.Throws<RegistryException>(() => new RegistryRestore(registry.Options()).Run(folder.File("none.db"), true)).Fault);
        Assert.Equal(1, Revision());
    }

    [Fact]
    public void A_backup_of_a_newer_version_is_not_restored()
    {
        registry.Open(registry.DataSet("set", CsvFile.Row())).Dispose();
        using var newer = new SqliteTestRegistry();
        newer.Open().Dispose();
        newer.Damage("INSERT INTO __EFMigrationsHistory VALUES ('99991231000000_Later', '10')");

        var refusal = Assert.Throws<RegistryException>(() => new RegistryRestore(registry.Options()).Run(newer.Path, true));
        Assert.Equal(
            (RegistryFault.NewerSchema, $"The file {newer.Path} was made by a newer version (migration 99991231000000_Later); use that version instead."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(1, Revision());
    }

    public void Dispose()
    {
        registry.Dispose();
        folder.Dispose();
    }

    private static IEnumerable<string?> Names(TemporaryFolder folder) =>
        Directory.GetFiles(Path.GetDirectoryName(folder.File("x"))!).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static List<string> Texts(OcopContext context, string text) =>
        Ocop.Storage.Writing.ConnectionCommands.ReadTexts(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database), text);

    private BackupReport Run(Action<int, int>? progress = null, bool overwrite = false) =>
        new RegistryBackup(registry.Options()).Run(Backup, overwrite, progress, CancellationToken.None);

    private BackupReport Restore(bool force = false) => new RegistryRestore(registry.Options()).Run(Backup, force);

    private int Products(string path)
    {
        using var store = RegistryStore.Open(registry.Options() with { ConnectionString = $"Data Source={path}" }, NullLogger.Instance);
        return store.Opening.Counts.Products;
    }

    private long Revision()
    {
        using var store = registry.Open();
        return store.ReadRevision().Number;
    }

    private void AddUnit(string code) => new UnitImporter(registry.Options()).Run(
        new UnitImportPlan(registry.DataSetOf("units", $"code,name,kind,province_code\n{code},An Phước,Xã,75\n")), CancellationToken.None);
}

using System.Diagnostics;
using Ocop.Storage.Backups;
using Ocop.Storage.Checking;
using Ocop.Storage.Importing.Units;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Backups;

/// <summary>Backups and restores that are killed.</summary>
public sealed class BackupCrashTests : IDisposable
{
    private readonly SqliteTestRegistry registry = new();
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_backup_killed_in_the_middle_leaves_the_former_backup_and_the_registry()
    {
        registry.Open(BundledData.Path).Dispose();
        var target = folder.Write("backup.db", "the former backup");

        await KillAsync(line => line == "copying", "backup", registry.ConnectionString, target);

        Assert.Equal("the former backup", File.ReadAllText(target));
        Assert.Equal(1, new RegistryBackup(registry.Options()).Run(target, true, null, CancellationToken.None).Content.Revision);
    }

    [Fact]
    public async Task A_restore_killed_at_any_moment_leaves_one_registry_or_the_other()
    {
        registry.Open(BundledData.Path).Dispose();
        string[] backups = [folder.File("1.db"), folder.File("2.db")];
        new RegistryBackup(registry.Options()).Run(backups[0], false, null, CancellationToken.None);
        var list = registry.DataSetOf("units", "code,name,kind,province_code\n26005,An Phước,Xã,75\n");
        new UnitImporter(registry.Options()).Run(new UnitImportPlan(list), CancellationToken.None);
        new RegistryBackup(registry.Options()).Run(backups[1], false, null, CancellationToken.None);

        for (var kills = 1; kills <= 3; kills++)
        {
            await KillAsync(line => line == $"restored {kills}", ["restore", registry.ConnectionString, .. backups]);

            var report = new RegistryChecker(registry.Options()).Run(null, CancellationToken.None);
            Assert.Equal((0L, 745), (report.Found, report.Counts?.Products));
            Assert.InRange(report.Revision!.Value, 1, 2);
        }
    }

    public void Dispose()
    {
        registry.Dispose();
        folder.Dispose();
    }

    private static async Task KillAsync(Func<string, bool> reached, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(Program).Assembly.Location, .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !reached(line));
        process.Kill();
        await process.WaitForExitAsync();
        Assert.NotNull(line);
    }
}

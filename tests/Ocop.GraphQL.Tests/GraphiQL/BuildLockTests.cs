using System.Diagnostics;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>Builds that run at once bundle the page one after the other.</summary>
public sealed class BuildLockTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-");

    private string LockFile => Path.Combine(folder.FullName, "lock");

    private string Journal => Path.Combine(folder.FullName, "journal");

    [SkippableFact]
    public async Task Two_processes_never_work_at_the_same_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WorkAsync()));

        Assert.Equal(string.Concat(Enumerable.Repeat("begin end ", 4)), await File.ReadAllTextAsync(Journal));
        Assert.False(File.Exists(LockFile));
    }

    [SkippableFact]
    public async Task A_lock_whose_owner_has_ended_holds_nobody_up()
    {
        using (var owner = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!)
        {
            await owner.WaitForExitAsync();
            await File.WriteAllTextAsync(LockFile, owner.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        await WorkAsync();

        Assert.Equal("begin end ", await File.ReadAllTextAsync(Journal));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task WorkAsync()
    {
        string module = new Uri(Repository.PathOf("src", "Ocop.GraphQL", "GraphiQL", "lock.mjs")).AbsoluteUri;
        string script = $$"""
            import { appendFile } from 'node:fs/promises';
            import { setTimeout } from 'node:timers/promises';
            import { withLock } from '{{module}}';
            await withLock(process.argv[1], async () => {
              await appendFile(process.argv[2], 'begin ');
              await setTimeout(50);
              await appendFile(process.argv[2], 'end ');
            });
            """;
        using var process = Process.Start(RequiredTool.Find("node"), ["--input-type=module", "--eval", script, LockFile, Journal]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}

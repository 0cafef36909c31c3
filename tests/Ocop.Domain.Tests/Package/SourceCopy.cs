using System.Runtime.InteropServices;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Package;

/// <summary>
/// The domain's sources as they are in the working tree, in a folder and a git repository of their own with a public remote: what a
/// release is packed from.
/// </summary>
internal sealed class SourceCopy
{
    /// <summary>The remote's address; nothing is ever fetched from it.</summary>
    public const string Remote = "https://github.com/example/ocop";

    /// <summary>The version packed, unlike any that a machine may have restored before.</summary>
    public const string Version = "0.1.0-test";

    private static readonly string[] RootFiles =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config", ".editorconfig", ".gitignore", "LICENSE"];

    private SourceCopy(string folder) => Folder = folder;

    /// <summary>The copy's root.</summary>
    public string Folder { get; }

    /// <summary>Where the packages go.</summary>
    public string Packages => Path.Combine(Folder, "packages");

    /// <summary>Copies the sources into an empty folder and commits them, with the same author and time in every copy.</summary>
    public static async Task<SourceCopy> MakeAsync(string folder)
    {
        foreach (var file in RootFiles.Select(name => Repository.PathOf(name))
            .Concat(Repository.Files("src/Ocop.Domain", "*"))
            .Concat(Repository.Files("tests/Ocop.Domain.Smoke", "*.cs*")))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var git = new Command(RequiredTool.Find("git")) { Folder = folder }
            .With("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z").With("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z")
            .With("GIT_CONFIG_GLOBAL", "/dev/null").With("GIT_CONFIG_SYSTEM", "/dev/null");
        await git.RunAsync("init", "--quiet");
        await git.RunAsync("remote", "add", "origin", Remote);
        await git.RunAsync("add", "--all");
        await git.RunAsync("-c", "user.name=Ocop", "-c", "user.email=ocop@example.org", "commit", "--quiet", "--message", "As it is");
        return new SourceCopy(folder);
    }

    /// <summary>Packs the domain.</summary>
    /// <returns>The path of the package; its symbols lie beside it.</returns>
    public async Task<string> PackAsync()
    {
        await Dotnet().RunAsync("pack", "src/Ocop.Domain", "--configuration", "Release", "--output", Packages, $"-p:Version={Version}");
        return Path.Combine(Packages, $"Ocop.Domain.{Version}.nupkg");
    }

    /// <summary>Publishes the smoke application over the package, trimmed, with the runtime beside it.</summary>
    /// <returns>The path of the program; the test is skipped where the runtime's package cannot be had.</returns>
    public async Task<string> PublishSmokeAsync()
    {
        var published = Path.Combine(Folder, "published");
        var (code, output, error) = await Dotnet().TryRunAsync(
            "publish", "tests/Ocop.Domain.Smoke", "--configuration", "Release", "--output", published, "--self-contained",
            "--runtime", RuntimeInformation.RuntimeIdentifier, $"-p:Version={Version}", $"-p:PackageFolder={Packages}",
            $"-p:RestorePackagesPath={Path.Combine(Folder, "restored")}", $"-p:RestoreFallbackFolders={UserPackages}");
        RequiredTool.Require(!output.Contains("NU1101", StringComparison.Ordinal), "the runtime's package cannot be restored");
        Assert.True(code == 0, $"{output}\n{error}");
        return Path.Combine(published, "Ocop.Domain.Smoke");
    }

    private static string UserPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // No build server stays behind, and nothing of the build that started the tests reaches this one.
    private Command Dotnet() => new Command("dotnet") { Folder = Folder, Patience = TimeSpan.FromMinutes(10) }
        .With("DOTNET_CLI_TELEMETRY_OPTOUT", "1").With("DOTNET_NOLOGO", "1")
        .With("MSBUILDDISABLENODEREUSE", "1").With("UseSharedCompilation", "false")
        .With("MSBuildSDKsPath", null).With("MSBuildExtensionsPath", null).With("MSBUILD_EXE_PATH", null)
        .With("CI", "");
}

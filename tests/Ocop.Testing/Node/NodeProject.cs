using System.Text.Json;

namespace Ocop.Testing.Node;

/// <summary>
/// The npm project tests/node: GraphQL software that others wrote, which the server is measured against. The build does not
/// install it; <c>.ci/run</c> does.
/// </summary>
public static class NodeProject
{
    /// <summary>The command that installs the packages, run at the repository's root.</summary>
    public const string InstallCommand = "npm ci --prefix tests/node";

    private static readonly string Folder = Repository.PathOf("tests", "node");

    /// <summary>The path of a script of the project.</summary>
    public static string ScriptOf(string name) => Path.Combine(Folder, name);

    /// <summary>The path of node; skips the test where it is missing, or a package in the version of the lock.</summary>
    public static string Require(params string[] packages)
    {
        string node = RequiredTool.Find("node");
        foreach (string package in packages)
        {
            RequiredTool.Require(IsInstalled(package), $"npm {package} {LockedVersionOf(package)} is not installed below tests/node; run `{InstallCommand}`");
        }

        return node;
    }

    /// <summary>Whether a package is installed in the version of the lock.</summary>
    public static bool IsInstalled(string package) =>
        VersionIn(Path.Combine("node_modules", ".package-lock.json"), package) == LockedVersionOf(package);

    private static string LockedVersionOf(string package) =>
        VersionIn("package-lock.json", package) ?? throw new ArgumentException($"The lock has no {package}.", nameof(package));

    private static string? VersionIn(string lockFile, string package)
    {
        string path = Path.Combine(Folder, lockFile);
        if (!File.Exists(path)) return null;
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.GetProperty("packages").TryGetProperty($"node_modules/{package}", out var entry)
            ? entry.GetProperty("version").GetString()
            : null;
    }
}

using System.Text.Json;
using Xunit;

namespace Ocop.Testing.Node;

/// <summary>A package-lock.json of this repository.</summary>
public static class PackageLock
{
    /// <summary>Fails unless every package is pinned to the byte and to no registry.</summary>
    /// <param name="folder">The project's folder below the repository's root.</param>
    public static void AssertPinned(params string[] folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf([.. folder, "package-lock.json"])));
        // The entry with an empty name is the project itself.
        var packages = file.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.Empty(packages.Where(package => package.Value.TryGetProperty("resolved", out _)).Select(package => package.Name));
        Assert.Empty(packages.Where(package => !package.Value.TryGetProperty("integrity", out _)).Select(package => package.Name));
    }
}

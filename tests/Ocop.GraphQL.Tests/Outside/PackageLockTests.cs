using System.Text.Json;
using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The packages that the server is measured against are pinned to the byte and to no registry.</summary>
public sealed class PackageLockTests
{
    [Fact]
    public void Every_package_has_its_hash_and_none_an_address()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "node", "package-lock.json")));
        // The entry with an empty name is the project itself.
        var packages = file.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.Empty(packages.Where(package => package.Value.TryGetProperty("resolved", out _)).Select(package => package.Name));
        Assert.Empty(packages.Where(package => !package.Value.TryGetProperty("integrity", out _)).Select(package => package.Name));
    }
}

using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.GraphiQL;

/// <summary>The page's packages are pinned to the byte and to no registry.</summary>
public sealed class PackageLockTests
{
    [Fact]
    public void Every_package_has_its_hash_and_none_an_address() => PackageLock.AssertPinned("src", "Ocop.GraphQL", "GraphiQL");
}

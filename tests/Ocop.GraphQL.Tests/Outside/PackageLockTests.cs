using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The packages that the server is measured against are pinned to the byte and to no registry.</summary>
public sealed class PackageLockTests
{
    [Fact]
    public void Every_package_has_its_hash_and_none_an_address() => PackageLock.AssertPinned("tests", "node");
}

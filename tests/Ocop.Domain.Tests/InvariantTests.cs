using System.Diagnostics;

namespace Ocop.Domain.Tests;

public class InvariantTests
{
    [Fact]
    public void A_broken_invariant_is_unreachable_code_reached()
    {
        Assert.Equal("No case for 7.", Assert.Throws<UnreachableException>(() => Invariant.Unreachable<string>(7)).Message);
    }
}

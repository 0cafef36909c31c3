using System.Globalization;
using System.Text;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Tests.Language;

public sealed class NamePoolTests
{
    [Fact]
    public void A_name_seen_again_is_the_same_string()
    {
        var pool = new NamePool();
        var first = pool.Get("products"u8);
        Assert.Equal("products", first);
        Assert.Same(first, pool.Get("products"u8));
    }

    [Fact]
    public void Names_that_share_a_slot_stay_apart()
    {
        var pool = new NamePool();
        for (var i = 0; i < 1_000; i++)
        {
            var name = i.ToString("x", CultureInfo.InvariantCulture);
            Assert.Equal(name, pool.Get(Encoding.ASCII.GetBytes(name)));
        }
    }
}

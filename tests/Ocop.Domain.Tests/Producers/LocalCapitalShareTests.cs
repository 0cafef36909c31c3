using Ocop.Domain.Producers;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Producers;

public class LocalCapitalShareTests
{
    [Theory]
    [InlineData("0", false, "0 %")]
    [InlineData("50.99", false, "50.99 %")]
    [InlineData("51", true, "51 %")]
    [InlineData("51.00", true, "51 %")]
    [InlineData("100", true, "100 %")]
    public void From_51_per_cent_on_it_is_a_majority(string percent, bool isMajority, string text)
    {
        var share = LocalCapitalShare.Create(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).Value;
        Assert.Equal((isMajority, text), (share.IsMajority, share.ToString()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Outside_0_to_100_it_is_refused(int percent)
    {
        Assert.Equal(new LocalCapitalShareOutOfRange(percent), LocalCapitalShare.Create(percent).Refusal);
    }

    [Fact]
    public void Shares_are_ordered()
    {
        var (less, more) = (LocalCapitalShare.Create(50).Value, LocalCapitalShare.Create(51).Value);
        Assert.True(less < more && more > less && less <= more && more >= less && less.CompareTo(more) < 0);
    }
}

using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class ConsistencyCheckTests
{
    [Fact]
    public void A_sum_that_does_not_hold_says_what_it_is_and_what_is_printed()
    {
        Assert.Equal(new ConsistencyCheck(false, "27 + 16 = 43, not 44"), ConsistencyCheck.Sum(44, 27, 16));
        Assert.Equal(new ConsistencyCheck(false, "32 + 22.3 + 31.7 = 86, not 100"), ConsistencyCheck.Sum(100, 32, 22.3m, 31.7m));
        Assert.Equal(new ConsistencyCheck(false, "nothing = 0, not 1"), ConsistencyCheck.Sum(1));
    }

    [Fact]
    public void What_is_not_known_decides_nothing()
    {
        Assert.Equal(new ConsistencyCheck(null, "844 + 75 + ? = ?, against 926"), ConsistencyCheck.Sum(926, 844, 75, null));
        Assert.Equal(new ConsistencyCheck(null, "844 + 75 = 919, against ?"), ConsistencyCheck.Sum(null, 844, 75));
    }

    [Theory]
    [InlineData("56.96", true, "90/158 = 56.96 %")]
    [InlineData("57", true, "90/158 = 57 %")]
    [InlineData("57.0", true, "90/158 = 57 %")]
    [InlineData("56.95", false, "90/158 = 56.96, not 56.95 %")]
    public void A_share_is_compared_at_the_decimals_printed(string printed, bool holds, string arithmetic)
    {
        var share = decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            new ConsistencyCheck(holds, arithmetic),
            ConsistencyCheck.Share(Fraction(90, 158, "2024-12-27").Measured!, share));
    }
}

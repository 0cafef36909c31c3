using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests;

public class ResultTests
{
    private static readonly Refusal Refused = new StarsOutOfRange(9);

    [Fact]
    public void A_value_is_given_out_and_goes_on()
    {
        Result<int> result = 4;
        Assert.True(result.TryGetValue(out var value, out var refusal));
        Assert.Equal(4, value);
        Assert.Null(refusal);
        Assert.Equal("4", result.Then<string>(number => $"{number}").Value);
    }

    [Fact]
    public void A_refusal_stays_what_it_is()
    {
        Result<int> result = Refused;
        Assert.False(result.TryGetValue(out _, out var refusal));
        Assert.Same(Refused, refusal);
        Assert.Same(Refused, result.Then<string>(_ => "never").Refusal);
        Assert.Equal(Refused.Message, Assert.Throws<InvalidOperationException>(() => result.Value).Message);
    }
}

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

    [Fact]
    public void A_refused_result_is_printed_and_never_throws()
    {
        Assert.Equal("refused stars-out-of-range: 9 is no number of stars; a rating has 1 to 5.", $"{StarRating.Create(9)}");
        Assert.Equal("4", $"{StarRating.Create(4)}");
    }

    [Fact]
    public void Null_is_no_value() => Assert.Throws<ArgumentNullException>(() => { Result<string> result = (string)null!; });
}

using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class FigureTests
{
    [Theory]
    [InlineData(-1, 158)]
    [InlineData(1, 0)]
    [InlineData(159, 158)]
    [InlineData(null, -1)]
    public void A_fraction_that_cannot_be_is_refused(int? numerator, int? denominator)
    {
        Assert.Equal(
            new FractionImpossible(numerator, denominator), Figure.Fraction(numerator, denominator, Day("2024-12-27")).Refusal);
    }

    [Theory]
    [InlineData(90, 158, "90/158 = 56.96 %")]
    [InlineData(0, 158, "0/158 = 0 %")]
    [InlineData(null, 158, "?/158")]
    [InlineData(90, null, "90/?")]
    [InlineData(null, null, "?/?")]
    public void A_part_not_known_is_not_zero(int? numerator, int? denominator, string expected)
    {
        Assert.Equal(expected, Figure.Fraction(numerator, denominator, Day("2024-12-27")).Value.ToString());
    }

    [Fact]
    public void A_number_beyond_all_counting_is_refused()
    {
        var day = Day("2024-12-27");

        Assert.Equal(new NumberTooLarge(decimal.MaxValue), Figure.Count(decimal.MaxValue, day).Refusal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PacePoint(day, decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConsistencyCheck.Sum(1, decimal.MaxValue, decimal.MaxValue));
    }

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        var day = Day("2024-12-27");

        Assert.Equal(new NumberOutOfUnit(0.5m, TargetUnit.Count), Figure.Count(0.5m, day).Refusal);
        Assert.Equal(new NumberOutOfUnit(-1, TargetUnit.Count), Figure.Added(-1, day).Refusal);
        Assert.Equal(new ShareOverWhole(101), Figure.Percent(101, day).Refusal);
    }
}

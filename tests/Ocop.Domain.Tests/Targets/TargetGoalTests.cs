using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

public class TargetGoalTests
{
    [Fact]
    public void A_range_that_runs_backwards_is_refused_and_one_of_a_single_number_is_not()
    {
        Assert.Equal(new GoalReversed(19, 15), TargetGoal.Between(19, 15, TargetUnit.Count).Refusal);
        Assert.Equal(15, TargetGoal.Between(15, 15, TargetUnit.Count).Value.High);
    }

    [Theory]
    [InlineData(Comparator.Between, 15, null)]
    [InlineData(Comparator.Between, null, 19)]
    [InlineData(Comparator.AtLeast, null, null)]
    [InlineData(Comparator.Exactly, null, null)]
    [InlineData(Comparator.MoreThan, null, null)]
    public void A_missing_number_is_refused(Comparator comparator, int? low, int? high)
    {
        Assert.Equal(new GoalNumberMissing(comparator), TargetGoal.Create(comparator, low, high, TargetUnit.Count).Refusal);
    }

    [Theory]
    [InlineData(Comparator.Hold, 15, null, 15)]
    [InlineData(null, 15, null, 15)]
    [InlineData(null, null, 19, 19)]
    [InlineData(Comparator.AtLeast, 15, 19, 19)]
    public void A_number_without_a_place_is_refused(Comparator? comparator, int? low, int? high, int unwanted)
    {
        Assert.Equal(
            new GoalNumberUnwanted(comparator, unwanted), TargetGoal.Create(comparator, low, high, TargetUnit.Count).Refusal);
    }

    [Fact]
    public void Numbers_that_a_unit_does_not_have_are_refused()
    {
        Assert.Equal(new ShareOverWhole(100.01m), TargetGoal.AtLeast(100.01m, TargetUnit.Percent).Refusal);
        Assert.Equal(new NothingAboveWhole(), TargetGoal.MoreThan(100, TargetUnit.Percent).Refusal);
        Assert.Equal(new NumberOutOfUnit(-1, TargetUnit.Percent), TargetGoal.AtLeast(-1, TargetUnit.Percent).Refusal);
        Assert.Equal(new NumberOutOfUnit(2.5m, TargetUnit.Count), TargetGoal.AtLeast(2.5m, TargetUnit.Count).Refusal);
        Assert.Equal(42.27m, TargetGoal.AtLeast(42.27m, TargetUnit.Percent).Value.Low);
        Assert.Equal(101, TargetGoal.MoreThan(101, TargetUnit.Count).Value.Low);
    }

    [Fact]
    public void Only_stocks_have_increments()
    {
        Assert.True(TargetGoal.Exactly(150, TargetUnit.Count).Value.AsIncrement().Value.IsIncrement);
        Assert.Equal(
            new IncrementHasNoStock(TargetUnit.Count), TargetGoal.Hold(TargetUnit.Count).Value.AsIncrement().Refusal);
        Assert.Equal(
            new IncrementHasNoStock(TargetUnit.TurnsPerYear),
            TargetGoal.MoreThan(100, TargetUnit.TurnsPerYear).Value.AsIncrement().Refusal);
    }

    [Fact]
    public void Comparators_and_units_that_there_are_not_are_the_callers_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetGoal.Create((Comparator)99, 1, null, TargetUnit.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetGoal.None((TargetUnit)99));
    }

    [Fact]
    public void A_number_beyond_all_counting_is_refused()
    {
        Assert.Equal(new NumberTooLarge(decimal.MaxValue), TargetGoal.AtLeast(decimal.MaxValue, TargetUnit.Count).Refusal);
        Assert.Equal(1_000_000_000_000_000, TargetGoal.AtLeast(1_000_000_000_000_000, TargetUnit.Count).Value.Low);
        Assert.Equal(
            "1000000000000001 is more than any figure or goal has; the largest is 1000000000000000.",
            new NumberTooLarge(1_000_000_000_000_001).Message);
    }

    [Fact]
    public void A_refusal_names_the_numbers()
    {
        Assert.Equal("A range from 19 to 15 runs backwards.", new GoalReversed(19, 15).Message);
        Assert.Equal("A goal of the kind Hold has no place for the number 15.", new GoalNumberUnwanted(Comparator.Hold, 15).Message);
    }
}

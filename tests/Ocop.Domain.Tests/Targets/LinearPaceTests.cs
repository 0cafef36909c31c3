using NodaTime;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

public class LinearPaceTests
{
    private static readonly PacePoint Start = new(new LocalDate(2025, 1, 1), 10);
    private static readonly PacePoint Goal = new(new LocalDate(2025, 1, 11), 30);

    [Theory]
    [InlineData(1, 10)]
    [InlineData(6, 20)]
    [InlineData(11, 30)]
    public void Each_day_adds_as_much_as_any_other(int day, int expected) =>
        Assert.Equal(expected, LinearPace.Instance.ExpectedOn(Start, Goal, new LocalDate(2025, 1, day)));

    [Fact]
    public void A_deadline_that_is_not_later_than_the_start_is_the_caller_s_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LinearPace.Instance.ExpectedOn(Start, Start, Start.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => LinearPace.Instance.ExpectedOn(Goal, Start, Start.Day));
    }
}

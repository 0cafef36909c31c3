using NodaTime;
using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class TimelineTests
{
    [Fact]
    public void Equal_neighbours_are_merged()
    {
        LocalDate[] days = [Day("2021-01-01"), Day("2022-01-01"), Day("2023-01-01")];
        var periods = Timeline.Build(days, day => day.Year >= 2022, (from, until, value) => (from, until, value));
        Assert.Equal(
            [(null, Day("2021-12-31"), false), (Day("2022-01-01"), (LocalDate?)null, true)],
            periods);
    }

    [Fact]
    public void Without_days_of_change_there_is_one_period()
    {
        Assert.Equal([(null, null, 7)], Timeline.Build([], _ => 7, (from, until, value) => (from, until, value)));
    }
}

using NodaTime;
using Ocop.Domain.Certification;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ExpiryTests
{
    [Fact]
    public void The_expiry_is_as_exactly_known_as_the_issue()
    {
        Assert.Equal(Day("2024-08-05"), On("2021-08-05").Expiry.Day);
        Assert.Equal((Day("2024-01-01"), Day("2024-12-31")), (In(2021).Expiry.Earliest, In(2021).Expiry.Latest));
        Assert.Null(In(2021).Expiry.Day);
        Assert.Equal(default, Unknown().Expiry);
    }

    [Theory]
    [InlineData("2023-01-01", "2023-12-31", Certainty.CertainlyNot)]
    [InlineData("2025-01-01", "2025-12-31", Certainty.CertainlyNot)]
    [InlineData("2024-01-01", "2024-12-31", Certainty.Certainly)]
    [InlineData("2024-01-02", "2024-12-31", Certainty.Possibly)]
    [InlineData("2023-01-01", "2024-01-01", Certainty.Possibly)]
    public void Days_are_compared_with_every_possible_expiry(string first, string last, Certainty expected)
    {
        Assert.Equal(expected, In(2021).Expiry.IsWithin(Day(first), Day(last)));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day_in_that_of_ISO()
    {
        var day = Day("2024-08-05").WithCalendar(CalendarSystem.Julian);

        Assert.Equal(On("2021-08-05").Expiry, Expiry.On(day));
        Assert.Equal(Expiry.OfBounds(Day("2024-08-05"), null).Value, Expiry.OfBounds(day, null).Value);
        Assert.Equal(Certainty.Certainly, Expiry.On(day).IsWithin(Day("2024-08-05"), Day("2024-08-05")));
    }

    [Fact]
    public void Words_name_the_bounds()
    {
        Assert.Equal("on 2024-08-05", On("2021-08-05").Expiry.ToString());
        Assert.Equal("between 2024-01-01 and 2024-12-31", In(2021).Expiry.ToString());
        Assert.Equal("on an unknown day", default(Expiry).ToString());
    }
}

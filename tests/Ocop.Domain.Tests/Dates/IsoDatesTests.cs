using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Tests.Dates;

public class IsoDatesTests
{
    [Fact]
    public void Open_ends_are_put_into_words()
    {
        LocalDate day = new(2021, 8, 5);
        Assert.Equal("on 2021-08-05", IsoDates.Describe(day, day));
        Assert.Equal("between 2021-08-05 and 2021-08-06", IsoDates.Describe(day, day.PlusDays(1)));
        Assert.Equal("on or after 2021-08-05", IsoDates.Describe(day, null));
        Assert.Equal("by 2021-08-05", IsoDates.Describe(null, day));
        Assert.Equal("on an unknown day", IsoDates.Describe(null, null));
    }
}

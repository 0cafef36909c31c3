using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public class ValidityTests
{
    [Theory]
    [InlineData("2019-12-23", "2022-12-23")]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2021-02-28", "2024-02-28")]
    [InlineData("2025-05-07", "2028-05-07")]
    [InlineData("2021-08-31", "2024-08-31")]
    [InlineData("2021-12-31", "2024-12-31")]
    public void The_anniversary_after_36_months_is_the_last_valid_day(string issue, string last)
    {
        Assert.Equal(Facts.Day(last), Validity.LastDay(Facts.Day(issue)));
    }

    [Fact]
    public void The_latest_issue_ending_by_a_day_is_found_for_every_day_of_five_years()
    {
        var first = new LocalDate(2020, 1, 1);
        for (var offset = 0; offset < 5 * 366; offset++)
        {
            var day = first.PlusDays(offset);
            var issue = Validity.LatestIssueEndingBy(day);
            Assert.True(Validity.LastDay(issue) <= day && Validity.LastDay(issue.PlusDays(1)) > day, $"{day}");
            var reaching = Validity.EarliestIssueReaching(day);
            Assert.True(Validity.LastDay(reaching) >= day && Validity.LastDay(reaching.PlusDays(-1)) < day, $"{day}");
        }
    }
}

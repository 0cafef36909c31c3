using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

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

    [Theory]
    [InlineData(LastValidDay.Anniversary)]
    [InlineData(LastValidDay.DayBeforeAnniversary)]
    public void The_latest_issue_ending_by_a_day_is_found_for_every_day_of_five_years(LastValidDay reading)
    {
        var first = new LocalDate(2020, 1, 1);
        for (var offset = 0; offset < 5 * 366; offset++)
        {
            var day = first.PlusDays(offset);
            var issue = Validity.LatestIssueEndingBy(day, reading);
            Assert.True(Validity.LastDay(issue, reading) <= day && Validity.LastDay(issue.PlusDays(1), reading) > day, $"{day}");
            var reaching = Validity.EarliestIssueReaching(day, reading);
            Assert.True(
                Validity.LastDay(reaching, reading) >= day && Validity.LastDay(reaching.PlusDays(-1), reading) < day, $"{day}");
        }
    }

    [Theory]
    [InlineData("2026-08-05", "2029-08-05")] // 3981/QĐ-UBND, Lâm Đồng
    [InlineData("2025-06-19", "2028-06-19")] // 858/QĐ-UBND, Đắk Nông
    [InlineData("2025-05-07", "2028-05-07")] // 768/QĐ-UBND, huyện Cư Jút
    public void The_dates_of_published_decisions_are_met(string issue, string last)
    {
        Assert.Equal(Facts.Day(last), Validity.LastDay(Facts.Day(issue)));
        Assert.Equal(Facts.Day(last), Facts.Alone(Facts.On(issue)).ValidUntil);
    }

    [Theory]
    [InlineData("2019-12-22", CertificateStatus.NotYetValid)]
    [InlineData("2019-12-23", CertificateStatus.Valid)]
    [InlineData("2022-12-23", CertificateStatus.Valid)]
    [InlineData("2022-12-24", CertificateStatus.Expired)]
    public void A_decision_of_Thanh_Hoa_of_2019_counted_as_expired_from_the_day_after_the_anniversary(string day, CertificateStatus expected)
    {
        Assert.Equal(expected, Validity.StatusAt(new LocalDate(2019, 12, 23), Facts.Day(day)));
        Assert.Equal(expected, Facts.Alone(Facts.On("2019-12-23")).StatusAt(Facts.Day(day)));
    }

    [Theory]
    [InlineData("2019-12-23", "2022-12-22")]
    [InlineData("2024-02-29", "2027-02-27")]
    [InlineData("2021-08-31", "2024-08-30")]
    [InlineData("2021-03-01", "2024-02-29")]
    public void The_other_reading_ends_the_day_before(string issue, string last)
    {
        const LastValidDay DayBefore = LastValidDay.DayBeforeAnniversary;
        Assert.Equal(Facts.Day(last), Validity.LastDay(Facts.Day(issue), DayBefore));
        Assert.Equal(CertificateStatus.Valid, Validity.StatusAt(Facts.Day(issue), Facts.Day(last), DayBefore));
        Assert.Equal(CertificateStatus.Expired, Validity.StatusAt(Facts.Day(issue), Facts.Day(last).PlusDays(1), DayBefore));
    }

    [Fact]
    public void The_other_reading_reaches_facts_certificate_and_standing()
    {
        var facts = CertificateFacts.Create(
            IssueDate.On(new LocalDate(2023, 8, 5)).Value, StarRating.Four, null, null, LastValidDay.DayBeforeAnniversary).Value;
        var standing = ProductStanding.Of(facts);
        Assert.Equal(
            ["..2023-08-04 not - - #0 NotYetValid", "2023-08-05..2026-08-04 certified 4 #0 #0 Valid", "2026-08-05.. not - - #0 Expired"],
            Facts.Print(standing));
        Assert.Equal(new LocalDate(2026, 8, 4), standing.Certificates[0].ValidUntil);
        Assert.NotEqual(facts, CertificateFacts.Create(facts.Issue, facts.Stars).Value);
    }

    [Fact]
    public void A_reported_lapse_bounds_the_issue_one_day_later_under_the_other_reading()
    {
        LocalDate? Latest(LastValidDay reading) => CertificateFacts.Create(
            IssueDate.InYear(2021).Value, null, null, Lapse.ReportedIn(Facts.Stated("2024-06-30")), reading).Value.Issue.Latest;
        Assert.Equal(new LocalDate(2021, 6, 29), Latest(LastValidDay.Anniversary));
        Assert.Equal(new LocalDate(2021, 6, 30), Latest(LastValidDay.DayBeforeAnniversary));
    }

    [Theory]
    [InlineData(LastValidDay.Anniversary)]
    [InlineData(LastValidDay.DayBeforeAnniversary)]
    public void A_later_issue_never_ends_earlier(LastValidDay reading)
    {
        var cases = from offset in Gen.Choose(0, 12 * 366) from more in Gen.Choose(0, 5) select (offset, more);
        var first = new LocalDate(2019, 1, 1);
        Property.Holds(cases, days =>
            Validity.LastDay(first.PlusDays(days.offset), reading) <= Validity.LastDay(first.PlusDays(days.offset + days.more), reading));
    }
}

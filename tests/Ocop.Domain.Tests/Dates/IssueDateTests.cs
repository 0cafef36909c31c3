using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Dates;

public class IssueDateTests
{
    [Theory]
    [InlineData("2021-08-05", null, null, "on 2021-08-05")]
    [InlineData("2021-08-05", 2022, "2020", "on 2021-08-05")]
    [InlineData(null, 2021, null, "between 2021-01-01 and 2021-12-31")]
    [InlineData(null, 2021, "2021-03", "between 2021-01-01 and 2021-03-31")]
    [InlineData(null, 2021, "2021-01-01", "on 2021-01-01")]
    [InlineData(null, 2021, "2021", "between 2021-01-01 and 2021-12-31")]
    [InlineData(null, 2021, "2024-12", "between 2021-01-01 and 2021-12-31")]
    [InlineData("2021-06", 2020, null, "between 2021-06-01 and 2021-06-30")]
    [InlineData("2021-06", null, "2021-06-10", "between 2021-06-01 and 2021-06-10")]
    [InlineData(null, null, "2024-12", "on an unknown day")]
    [InlineData(null, null, null, "on an unknown day")]
    public void Statements_together_give_the_possible_days(string? date, int? year, string? source, string expected)
    {
        Assert.Equal(expected, IssueDate.FromStatements(Read(date), year, Read(source)).Value.ToString());
    }

    [Fact]
    public void A_year_after_the_source_is_refused_with_both()
    {
        Assert.Equal(
            new IssueContradicted(IssueDate.InYear(2025).Value, new LocalDate(2024, 12, 31)),
            IssueDate.FromStatements(null, 2025, Read("2024")).Refusal);
    }

    [Fact]
    public void A_year_that_cannot_be_meant_is_refused()
    {
        Assert.Equal(new YearOutOfRange(21), IssueDate.FromStatements(null, 21, Read("2024")).Refusal);
    }

    [Fact]
    public void The_day_is_known_where_a_single_one_is_possible()
    {
        Assert.Equal(new LocalDate(2021, 8, 5), IssueDate.On(new LocalDate(2021, 8, 5)).Value.Day);
        Assert.Null(IssueDate.InMonth(new YearMonth(2021, 8)).Value.Day);
        Assert.Null(IssueDate.Unknown.Day);
    }

    [Fact]
    public void The_default_value_is_unknown()
    {
        Assert.True(default(IssueDate).IsUnknown);
        Assert.Equal(IssueDate.Unknown, default);
        Assert.False(IssueDate.InYear(2021).Value.IsUnknown);
    }

    [Fact]
    public void UpTo_keeps_the_earlier_bound()
    {
        var year = IssueDate.InYear(2021).Value;
        Assert.Equal(year, year.UpTo(new LocalDate(2022, 1, 1)).Value);
        Assert.Equal("between 2021-01-01 and 2021-05-01", year.UpTo(new LocalDate(2021, 5, 1)).Value.ToString());
        Assert.Equal("by 2021-05-01", IssueDate.Unknown.UpTo(new LocalDate(2021, 5, 1)).Value.ToString());
        Assert.Equal(new IssueContradicted(year, new LocalDate(2020, 12, 31)), year.UpTo(new LocalDate(2020, 12, 31)).Refusal);
    }

    [Theory]
    [InlineData("1999-12-31", 1999)]
    [InlineData("0001-01-01", 1)]
    [InlineData("9999-12-31", 9999)]
    public void A_bound_too_far_away_bounds_no_unknown_issue(string bound, int year) => Assert.Equal(
        new YearOutOfRange(year),
        IssueDate.Unknown.UpTo(NodaTime.Text.LocalDatePattern.Iso.Parse(bound).Value).Refusal);

    [Fact]
    public void A_bound_after_every_possible_day_changes_nothing()
    {
        var year = IssueDate.InYear(2021).Value;
        Assert.Equal(year, year.UpTo(LocalDate.MaxIsoValue).Value);
        Assert.Equal(new IssueContradicted(year, LocalDate.MinIsoValue), year.UpTo(LocalDate.MinIsoValue).Refusal);
    }

    [Fact]
    public void Bounds_of_another_calendar_are_the_same_days_in_that_of_ISO()
    {
        var (first, last) = (new LocalDate(2024, 2, 29), new LocalDate(2024, 3, 1));
        var issue = IssueDate.OfBounds(first.WithCalendar(CalendarSystem.Julian), last).Value;

        Assert.Equal(IssueDate.OfBounds(first, last).Value, issue);
        Assert.Equal("between 2024-02-29 and 2024-03-01", issue.ToString());
        Assert.Equal(IssueDate.On(first).Value, issue.UpTo(first.WithCalendar(CalendarSystem.Julian)).Value);
    }

    private static StatedDate? Read(string? text) => text is null ? null : StatedDate.Parse(text);
}

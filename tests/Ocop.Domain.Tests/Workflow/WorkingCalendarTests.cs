using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class WorkingCalendarTests
{
    private static readonly DateInterval Covered = new(Day("2026-01-01"), Day("2026-12-31"));

    [Theory]
    [InlineData("2026-06-01", "2026-06-22")]
    [InlineData("2026-06-05", "2026-06-26")]
    [InlineData("2026-06-06", "2026-06-26")]
    [InlineData("2026-06-07", "2026-06-26")]
    [InlineData("2026-08-24", "2026-09-16")]
    public void Fifteen_working_days_pass_weekends_and_holidays(string receipt, string last)
    {
        Assert.Equal(Day(last), Year2026.LastDay(Day(receipt), 15).Value);
    }

    [Fact]
    public void A_weekend_day_worked_in_place_of_another_counts()
    {
        var calendar = WorkingCalendar.Create(
            Covered, [Day("2026-09-01"), Day("2026-09-02")], [Day("2026-08-29")]).Value;

        Assert.True(calendar.IsWorked(Day("2026-08-29")).Value);
        Assert.Equal(Day("2026-09-15"), calendar.LastDay(Day("2026-08-24"), 15).Value);
    }

    [Fact]
    public void The_day_of_receipt_counts_only_where_it_is_worked()
    {
        Assert.Equal(Day("2026-06-01"), Year2026.LastDay(Day("2026-06-01"), 1, TermStart.SameDay).Value);
        Assert.Equal(Day("2026-06-08"), Year2026.LastDay(Day("2026-06-06"), 1, TermStart.SameDay).Value);
        Assert.Equal(Day("2026-06-02"), Year2026.LastDay(Day("2026-06-01"), 1).Value);
    }

    [Fact]
    public void Days_outside_are_refused()
    {
        var outside = new DayOutsideCalendar(Day("2027-01-01"), Covered);
        var calendar = WorkingCalendar.Create(Covered, []).Value;

        Assert.Equal(outside, calendar.IsWorked(Day("2027-01-01")).Refusal);
        Assert.Equal(outside, calendar.LastDay(Day("2026-12-31"), 1).Refusal);
        Assert.Equal(outside, WorkingCalendar.Create(Covered, [Day("2027-01-01")]).Refusal);
        Assert.Equal(
            "The holidays are given from 2026-01-01 to 2026-12-31, which says nothing of 2027-01-01.", outside.Message);
    }

    [Fact]
    public void A_holiday_that_is_worked_is_refused()
    {
        Assert.Equal(
            new HolidayWorked(Day("2026-09-05")),
            WorkingCalendar.Create(Covered, [Day("2026-09-05")], [Day("2026-09-05")]).Refusal);
    }

    [Fact]
    public void A_weekday_given_as_a_weekend_day_that_is_worked_is_refused()
    {
        var refusal = WorkingCalendar.Create(Covered, [], [Day("2026-09-05"), Day("2026-09-07")]).Refusal;

        Assert.Equal(new WeekdayAsWeekend(Day("2026-09-07")), refusal);
        Assert.Equal("2026-09-07 is given as a weekend day that is worked, and is neither a Saturday nor a Sunday.", refusal!.Message);
    }

    [Fact]
    public void A_term_of_no_days_is_the_caller_s_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Year2026.LastDay(Day("2026-06-01"), 0));
    }

    [Fact]
    public void A_term_that_runs_past_the_last_day_there_is_lies_outside()
    {
        var days = new DateInterval(new LocalDate(9999, 12, 1), LocalDate.MaxIsoValue);
        var calendar = WorkingCalendar.Create(days, []).Value;
        var refusal = new DayOutsideCalendar(LocalDate.MaxIsoValue, days);

        Assert.Equal(refusal, calendar.LastDay(new LocalDate(9999, 12, 30), 15).Refusal);
        Assert.Equal(refusal, calendar.LastDay(LocalDate.MaxIsoValue, 1).Refusal);
        Assert.Equal(LocalDate.MaxIsoValue, calendar.LastDay(LocalDate.MaxIsoValue, 1, TermStart.SameDay).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.LastDay(new LocalDate(9999, 12, 1), 1, (TermStart)99));
    }

    [Fact]
    public void As_many_days_are_worked_as_the_term_is_long()
    {
        var cases =
            from day in Gen.Choose(0, 300).Select(days => Day("2026-01-01").PlusDays(days))
            from length in Gen.Choose(1, 40)
            select (day, length);
        Property.Holds(cases, c =>
        {
            var last = Year2026.LastDay(c.day, c.length).Value;
            return Year2026.IsWorked(last).Value
                && new DateInterval(c.day.PlusDays(1), last).Count(day => Year2026.IsWorked(day).Value) == c.length;
        });
    }
}

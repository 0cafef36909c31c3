using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Json;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class ReevaluationWindowTests
{
    [Fact]
    public void An_exact_expiry_gives_180_to_120_days_before_it()
    {
        // 3981/QĐ-UBND, Lâm Đồng.
        var window = Alone(On("2026-08-05")).ReevaluationWindow!.Value;
        Assert.Equal(new DateInterval(Day("2029-02-06"), Day("2029-04-07")), window.CertainDays);
        Assert.Equal(180, Period.DaysBetween(Day("2029-02-06"), Day("2029-08-05")));
        Assert.Equal(120, Period.DaysBetween(Day("2029-04-07"), Day("2029-08-05")));
        Assert.Equal("between 2029-02-06 and 2029-04-07", window.ToString());
    }

    [Theory]
    [InlineData("2029-02-05", Certainty.CertainlyNot)]
    [InlineData("2029-02-06", Certainty.Certainly)]
    [InlineData("2029-04-07", Certainty.Certainly)]
    [InlineData("2029-04-08", Certainty.CertainlyNot)]
    public void The_window_of_an_exact_expiry_is_open_or_not(string day, Certainty expected)
    {
        Assert.Equal(expected, Alone(On("2026-08-05")).ReevaluationWindow!.Value.IsOpenAt(Day(day)));
    }

    [Fact]
    public void A_month_of_issue_leaves_the_days_that_are_certain()
    {
        var issue = IssueDate.InMonth(new YearMonth(2026, 8)).Value;
        var window = new ReevaluationWindow(Expiry.Of(issue));
        Assert.Equal(Day("2029-02-02"), window.FirstPossible);
        Assert.Equal(Day("2029-05-03"), window.LastPossible);
        Assert.Equal(new DateInterval(Day("2029-03-04"), Day("2029-04-03")), window.CertainDays);
        Assert.Equal(Certainty.Possibly, window.IsOpenAt(Day("2029-03-03")));
        Assert.Equal(Certainty.Certainly, window.IsOpenAt(Day("2029-03-04")));
        Assert.Equal(Certainty.Possibly, window.IsOpenAt(Day("2029-04-04")));
        Assert.Equal(Certainty.CertainlyNot, window.IsOpenAt(Day("2029-05-04")));
    }

    [Fact]
    public void A_year_of_issue_leaves_no_day_certain()
    {
        var window = new ReevaluationWindow(Expiry.Of(IssueDate.InYear(2026).Value));
        Assert.Null(window.CertainDays);
        Assert.Equal(Certainty.Possibly, window.IsOpenAt(Day("2029-03-04")));
        Assert.Equal(Certainty.Possibly, default(ReevaluationWindow).IsOpenAt(Day("2029-03-04")));
        Assert.Null(default(ReevaluationWindow).FirstPossible);
    }

    [Theory]
    [InlineData("2019-12-23", null)]
    [InlineData("2023-09-18", null)]
    [InlineData("2023-09-19", "between 2026-03-23 and 2026-05-22")]
    public void A_window_that_would_have_closed_before_22_May_2026_never_was(string issue, string? expected) =>
        Assert.Equal(expected, Alone(On(issue)).ReevaluationWindow?.ToString());

    [Fact]
    public void The_words_of_an_uncertain_window_say_on_what_it_depends()
    {
        Assert.Equal(
            "between 2026-07-05 at the earliest and 2027-09-02 at the latest, depending on the day of issue",
            new ReevaluationWindow(In(2024).Expiry).ToString());
        Assert.Equal(
            "by 2024-12-31 at the latest, depending on the day of issue",
            new ReevaluationWindow(Expiry.Of(IssueDate.Unknown.UpTo(Day("2022-04-30")).Value)).ToString());
        Assert.Equal("on an unknown day", default(ReevaluationWindow).ToString());
    }

    [Fact]
    public void A_window_ends_with_the_calendar()
    {
        var first = new ReevaluationWindow(Expiry.On(LocalDate.MinIsoValue));

        Assert.Equal((LocalDate.MinIsoValue, LocalDate.MinIsoValue), (first.FirstPossible, first.LastPossible));
    }

    [Fact]
    public void A_dossier_filed_outside_is_refused()
    {
        var window = Alone(On("2026-08-05")).ReevaluationWindow!.Value;
        Assert.Equal(Day("2029-04-07"), window.Accept(Day("2029-04-07")).Value);
        var refusal = window.Accept(Day("2029-04-08")).Refusal;
        Assert.Equal(new OutsideReevaluationWindow(Day("2029-04-08"), window), refusal);
        Assert.Equal(
            "A dossier of re-evaluation filed on 2029-04-08 lies outside the window of 180 to 120 days before the 36 months end on 2029-08-05.",
            refusal!.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 7.6a", refusal.Article!.ToString());
    }

    [Fact]
    public void The_window_lies_within_the_validity()
    {
        var days = Gen.Choose(0, 20 * 366).Select(offset => new LocalDate(2019, 8, 21).PlusDays(offset));
        Property.Holds(days, issue =>
        {
            var window = new ReevaluationWindow(Expiry.Of(IssueDate.On(issue).Value)).CertainDays!;
            return issue < window.Start && window.End < Validity.LastDay(issue) && window.Length == 61;
        });
    }

    [Fact]
    public void A_certain_day_is_open_for_every_possible_issue()
    {
        var cases =
            from offset in Gen.Choose(0, 800)
            from length in Gen.Choose(0, 70)
            from asked in Gen.Choose(-30, 120)
            select (Issue: new LocalDate(2021, 1, 1).PlusDays(offset), length, asked);
        Property.Holds(cases, given =>
        {
            var issues = Enumerable.Range(0, given.length + 1).Select(offset => given.Issue.PlusDays(offset)).ToArray();
            var day = Validity.LastDay(given.Issue).PlusDays(-180 + given.asked);
            var open = issues.Count(issue => Period.DaysBetween(day, Validity.LastDay(issue)) is >= 120 and <= 180);
            var expected = open == issues.Length ? Certainty.Certainly : open > 0 ? Certainty.Possibly : Certainty.CertainlyNot;
            return new ReevaluationWindow(Expiry.Of(IssueDate.Between(issues[0], issues[^1]))).IsOpenAt(day) == expected;
        });
    }

    [Fact]
    public void A_window_is_read_back_from_its_JSON()
    {
        var options = new System.Text.Json.JsonSerializerOptions().AddOcop();
        var window = new ReevaluationWindow(Expiry.On(new LocalDate(2027, 2, 28)));

        var json = System.Text.Json.JsonSerializer.Serialize(window, options);

        Assert.Equal(window, System.Text.Json.JsonSerializer.Deserialize<ReevaluationWindow>(json, options));
    }
}

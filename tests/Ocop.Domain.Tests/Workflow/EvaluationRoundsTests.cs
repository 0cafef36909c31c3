using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Workflow;
using static Ocop.Domain.Tests.Workflow.Steps;

namespace Ocop.Domain.Tests.Workflow;

public class EvaluationRoundsTests
{
    [Theory]
    [InlineData("2026-05-22", 2, 2026, "2026-10-30", "2026-12-30")]
    [InlineData("2026-10-29", 2, 2026, "2026-10-30", "2026-12-30")]
    [InlineData("2026-10-30", 1, 2027, "2027-04-30", "2027-06-30")]
    [InlineData("2027-04-29", 1, 2027, "2027-04-30", "2027-06-30")]
    [InlineData("2027-04-30", 2, 2027, "2027-10-30", "2027-12-30")]
    public void The_province_has_two_rounds_a_year(string proposed, int number, int year, string closing, string result)
    {
        Check(EvaluationRounds.ProvinceOf2026, proposed, (number, year, closing, result));
    }

    [Theory]
    [InlineData("2026-07-29", 1, 2026, "2026-07-30", "2026-09-30")]
    [InlineData("2026-07-30", 2, 2026, "2027-01-30", "2027-03-30")]
    [InlineData("2027-01-29", 2, 2026, "2027-01-30", "2027-03-30")]
    [InlineData("2027-01-30", 1, 2027, "2027-07-30", "2027-09-30")]
    public void The_ministry_s_second_round_closes_in_the_year_after(string proposed, int number, int year, string closing, string result)
    {
        Check(EvaluationRounds.MinistryOf2026, proposed, (number, year, closing, result));
    }

    [Fact]
    public void Before_leaves_the_named_day_out_unless_read_otherwise()
    {
        var strict = EvaluationRounds.ProvinceOf2026.RoundOf(Day("2026-10-29")).Value;
        var included = EvaluationRounds.ProvinceOf2026.WithNamedDay(NamedDay.Included);

        Assert.Equal((Day("2026-10-29"), Day("2026-12-29")), (strict.LastFilingDay, strict.LastResultDay));
        Assert.Equal(
            (Day("2026-10-30"), Day("2026-12-30")),
            (included.RoundOf(Day("2026-10-30")).Value.LastFilingDay, included.RoundOf(Day("2026-10-30")).Value.LastResultDay));
        Assert.Equal(1, included.RoundOf(Day("2026-10-31")).Value.Round.Number);
    }

    [Fact]
    public void A_council_may_add_a_round_by_its_plan()
    {
        var rounds = EvaluationRounds.ProvinceOf2026.With(EvaluationRound.Create(3, new(8, 15), new(9, 30)).Value).Value;

        Check(rounds, "2026-08-14", (3, 2026, "2026-08-15", "2026-09-30"));
        Check(rounds, "2026-08-15", (2, 2026, "2026-10-30", "2026-12-30"));
        Assert.Equal(
            new RoundRepeated(new AnnualDate(8, 15)), rounds.With(EvaluationRound.Create(4, new(8, 15), new(10, 1)).Value).Refusal);
    }

    [Fact]
    public void The_rounds_of_an_edition_are_not_asked_before_it()
    {
        var refusal = EvaluationRounds.ProvinceOf2026.RoundOf(Day("2026-05-21")).Refusal!;

        Assert.Equal(new RoundsNotInForce(Edition.Of2026, Day("2026-05-21")), refusal);
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 5", refusal.Article!.ToString());
    }

    [Fact]
    public void A_calendar_of_a_province_s_own_is_asked_of_any_day()
    {
        var rounds = EvaluationRounds.Create([EvaluationRound.Create(1, new(3, 1), new(4, 30)).Value]).Value;

        Check(rounds, "2021-06-01", (1, 2022, "2022-03-01", "2022-04-30"));
        Assert.Null(rounds.Edition);
        Assert.Equal(new YearOutOfRange(9999), rounds.RoundOf(new LocalDate(9999, 12, 31)).Refusal);
        Assert.Equal(new RoundsMissing(), EvaluationRounds.Create([]).Refusal);
    }

    [Fact]
    public void A_round_has_a_number_from_one_on_and_none_is_missing()
    {
        Assert.Equal(new RoundNumberOutOfRange(0), EvaluationRound.Create(0, new(3, 1), new(4, 30)).Refusal);
        Assert.Equal(1, EvaluationRound.Create(1, new(3, 1), new(4, 30)).Value.Number);
        Assert.Throws<ArgumentException>(() => EvaluationRounds.Create([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationRounds.ProvinceOf2026.WithNamedDay((NamedDay)99));
    }

    [Fact]
    public void Every_day_falls_into_the_round_that_closes_next()
    {
        var days = Gen.Choose(0, 4000).Select(offset => Day("2026-05-22").PlusDays(offset));
        Property.Holds(days, day =>
        {
            var round = EvaluationRounds.MinistryOf2026.RoundOf(day).Value;
            var next = EvaluationRounds.MinistryOf2026.RoundOf(round.ClosingDay).Value;
            return day <= round.LastFilingDay && round.ClosingDay < round.ResultDay
                && Period.DaysBetween(day, round.ClosingDay) <= 184 && next.ClosingDay > round.ClosingDay;
        });
    }

    private static void Check(EvaluationRounds rounds, string proposed, (int Number, int Year, string Closing, string Result) expected)
    {
        var round = rounds.RoundOf(Day(proposed)).Value;

        Assert.Equal(
            (expected.Number, expected.Year, Day(expected.Closing), Day(expected.Result)),
            (round.Round.Number, round.Year, round.ClosingDay, round.ResultDay));
    }
}

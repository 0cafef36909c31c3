using NodaTime;
using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class TargetTests
{
    private static readonly Target AtLeast60 = Plain(TargetGoal.AtLeast(60, TargetUnit.Count), TargetTerm.ByYear(2025));

    [Fact]
    public void A_share_needs_a_population_and_a_count_has_none()
    {
        var words = TargetStatement.Create("chỉ tiêu", Province("Lâm Đồng")).Value;
        var share = TargetGoal.AtLeast(40, TargetUnit.Percent).Value;
        var count = TargetGoal.AtLeast(40, TargetUnit.Count).Value;

        Assert.Equal(
            new PopulationMissing(TargetUnit.Percent),
            Target.Create(OfProducts(TargetFilter.None), share, TargetTerm.Open, words).Refusal);
        Assert.Equal(
            new PopulationUnwanted(TargetUnit.Count, Population.Products),
            Target.Create(OfProducts(TargetFilter.None, Population.Products), count, TargetTerm.Open, words).Refusal);
    }

    [Fact]
    public void A_target_without_words_is_refused()
    {
        Assert.Equal(new StatementBlank(), TargetStatement.Create("  ", Province("Lâm Đồng")).Refusal);
    }

    [Fact]
    public void Figures_of_another_kind_are_refused()
    {
        var day = Day("2024-12-27");
        var share = Plain(TargetGoal.AtLeast(40, TargetUnit.Percent).Then(goal => goal.AsIncrement()), TargetTerm.ByYear(2025));

        Assert.Equal(new FigureOfOtherKind(TargetUnit.Count, FigureKind.Percent), AtLeast60.Evaluate(Percent(40, "2024-12-27"), day).Refusal);
        Assert.Equal(new FigureOfOtherKind(TargetUnit.Count, FigureKind.Added), AtLeast60.Evaluate(Added(40, "2024-12-27"), day).Refusal);
        Assert.Equal(new FigureOfOtherKind(TargetUnit.Percent, FigureKind.Added), share.Evaluate(Added(40, "2024-12-27"), day).Refusal);
        Assert.Equal(
            new FigureOfOtherKind(TargetUnit.Count, FigureKind.Fraction),
            AtLeast60.Evaluate(Count(40, "2024-12-27").Since(Fraction(1, 2, "2024-01-01")), day).Refusal);
        Assert.Equal(
            new BaselineAfterFigure(Day("2024-12-28"), day),
            AtLeast60.Evaluate(Count(40, "2024-12-27").Since(Count(1, "2024-12-28")), day).Refusal);
    }

    [Fact]
    public void A_later_figure_is_not_known_yet()
    {
        AtLeast60.Answers(
            Count(70, "2024-12-27"),
            "2024-12-26",
            (TargetVerdict.Unknown, "70 of at least 60, due by 2025-12-31; the figure is of 2024-12-27, after 2024-12-26"));
    }

    [Fact]
    public void A_figure_of_after_the_deadline_shows_a_miss_but_no_success()
    {
        AtLeast60.Answers(
            Count(70, "2026-01-05"),
            "2026-01-05",
            (TargetVerdict.Unknown,
                "70 of at least 60, reached, 10 above, due by 2025-12-31; the figure is of 2026-01-05, after the deadline"));
        AtLeast60.Answers(Count(50, "2026-01-05"), "2026-01-05", (TargetVerdict.NotMet, "50 of at least 60, 10 missing, due by 2025-12-31"));
        AtLeast60.Answers(
            Count(70, "2026-01-05"),
            "2026-01-05",
            new EvaluationPolicy { Timing = FigureTiming.LatestStands },
            (TargetVerdict.Met, "70 of at least 60, reached, 10 above, due by 2025-12-31"));
    }

    [Fact]
    public void What_is_reached_in_time_stays_reached_only_where_more_is_better()
    {
        var exactly = Plain(TargetGoal.Exactly(60, TargetUnit.Count), TargetTerm.ByYear(2025));

        AtLeast60.Answers(Count(60, "2024-12-27"), "2026-01-05", (TargetVerdict.Met, "60 of at least 60, reached, due by 2025-12-31"));
        exactly.Answers(
            Count(60, "2024-12-27"),
            "2026-01-05",
            (TargetVerdict.Unknown, "60 of 60, reached, due by 2025-12-31; the figure is of 2024-12-27, before the deadline"));
        exactly.Answers(
            Count(61, "2024-12-27"),
            "2026-01-05",
            (TargetVerdict.Unknown, "61 of 60, 1 over, due by 2025-12-31; the figure is of 2024-12-27, before the deadline"));
    }

    [Fact]
    public void Without_a_deadline_the_day_decides()
    {
        var open = Plain(TargetGoal.MoreThan(50, TargetUnit.Percent), TargetTerm.Open);

        open.Answers(Percent(50, "2024-12-27"), "2024-12-27", (TargetVerdict.NotMet, "50 % against more than 50 %, more than 0 points missing"));
        open.Answers(Percent(50.01m, "2024-12-27"), "2024-12-27", (TargetVerdict.Met, "50.01 % against more than 50 %, reached, 0.01 points above"));
    }

    [Fact]
    public void A_lower_bound_decides_only_what_it_can()
    {
        var day = Day("2024-12-27");
        var moreThan50 = new TargetFacts(Figure.Count(50, day).Value.Exceeded());
        var between = Plain(TargetGoal.Between(40, 50, TargetUnit.Count), TargetTerm.Open);
        var exactly = Plain(TargetGoal.Exactly(60, TargetUnit.Count), TargetTerm.Open);

        AtLeast60.Answers(
            moreThan50,
            "2024-12-27",
            (TargetVerdict.Unknown, "more than 50 of at least 60, only a lower bound is known, due by 2025-12-31"));
        between.Answers(moreThan50, "2024-12-27", (TargetVerdict.NotMet, "more than 50 of 40 to 50, 0 over"));
        exactly.Answers(moreThan50, "2024-12-27", (TargetVerdict.Unknown, "more than 50 of 60, only a lower bound is known"));
    }

    [Fact]
    public void A_bounded_baseline_is_none()
    {
        var hold = Plain(TargetGoal.Hold(TargetUnit.Count), TargetTerm.Open);
        var facts = new TargetFacts(
            Figure.Count(50, Day("2024-12-27")).Value, Figure.Count(40, Day("2024-01-01")).Value.Exceeded());

        hold.Answers(facts, "2024-12-27", (TargetVerdict.Unknown, "50 against the baseline; there is no baseline"));
    }

    [Fact]
    public void X_of_y_is_judged_by_x()
    {
        var target = Plain(TargetGoal.AtLeast(10, TargetUnit.OutOf), TargetTerm.InYear(2024));

        target.Answers(Fraction(6, 12, "2024-12-31"), "2024-12-31", (TargetVerdict.NotMet, "6/12 of at least 10, 4 missing, due by 2024-12-31"));
        target.Answers(
            Fraction(null, 12, "2024-12-31"),
            "2024-12-31",
            (TargetVerdict.Unknown, "?/12 of at least 10, due by 2024-12-31; the figure is not known"));
    }

    [Fact]
    public void Another_pace_can_take_the_linear_one_s_place()
    {
        var late = new EvaluationPolicy { Pace = new LastYearOnly() };

        AtLeast60.Answers(
            Count(10, "2024-06-30").Since(Count(10, "2021-01-01")),
            "2024-06-30",
            late,
            (TargetVerdict.OnTrack,
                "10 of at least 60, 50 missing, due by 2025-12-31; last year only from 10 on 2021-01-01 expects 10 on 2024-06-30"));
    }

    [Fact]
    public void A_figure_of_before_the_term_tells_no_pace()
    {
        var target = Plain(TargetGoal.AtLeast(5, TargetUnit.Count).Then(goal => goal.AsIncrement()), TargetTerm.InYear(2024));

        target.Answers(
            Added(0, "2023-12-31"),
            "2024-01-01",
            (TargetVerdict.Unknown, "0 of at least 5, 5 missing, due by 2024-12-31; the figure is of 2023-12-31, before the term"));
    }

    private sealed class LastYearOnly : IPace
    {
        public string Name => "last year only";

        public decimal ExpectedOn(PacePoint start, PacePoint goal, LocalDate day) =>
            day.Year == goal.Day.Year ? goal.Value : start.Value;
    }
}

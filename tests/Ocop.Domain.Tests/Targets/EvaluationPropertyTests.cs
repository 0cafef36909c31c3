using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class EvaluationPropertyTests
{
    private static readonly LocalDate Start = new(2021, 1, 1);
    private static readonly LocalDate Due = new(2025, 12, 31);

    private static readonly Gen<TargetGoal> Open =
        from low in Gen.Choose(0, 99)
        from unit in Gen.Elements(TargetUnit.Count, TargetUnit.Percent, TargetUnit.TurnsPerYear)
        from comparator in Gen.Elements(Comparator.AtLeast, Comparator.MoreThan)
        select TargetGoal.Create(comparator, low, null, unit).Value;

    private static readonly Gen<TargetGoal> Any = Gen.OneOf(
        Open,
        from low in Gen.Choose(0, 50)
        from width in Gen.Choose(0, 50)
        from comparator in Gen.Elements(Comparator.Exactly, Comparator.Between, Comparator.Hold)
        select TargetGoal.Create(
            comparator,
            comparator == Comparator.Hold ? null : low,
            comparator == Comparator.Between ? low + width : null,
            TargetUnit.Count).Value);

    private static readonly Gen<LocalDate> AnyDay = Gen.Choose(0, 365 * 6).Select(days => Start.PlusDays(days));

    [Fact]
    public void Raising_a_figure_never_turns_met_into_anything_else_where_more_is_better()
    {
        var cases =
            from goal in Open
            from value in Gen.Choose(0, 100)
            from raised in Gen.Choose(value, 100)
            from day in AnyDay
            from wait in Gen.Choose(0, 400)
            select (goal, value, raised, day, onDay: day.PlusDays(wait));
        Property.Holds(cases, c =>
            Evaluate(c.goal, c.value, c.day, c.onDay) != TargetVerdict.Met
            || Evaluate(c.goal, c.raised, c.day, c.onDay) == TargetVerdict.Met);
    }

    [Fact]
    public void With_all_facts_nothing_is_unknown()
    {
        var cases =
            from goal in Any
            from value in Gen.Choose(0, 100)
            from day in Gen.Choose(0, Period.DaysBetween(Start, Due)).Select(days => Start.PlusDays(days))
            from isAsked in Gen.Elements(true, false)
            select (goal, value, day: isAsked ? day : Due, onDay: isAsked ? day : Due.PlusDays(30));
        Property.Holds(cases, c => Evaluate(c.goal, c.value, c.day, c.onDay) != TargetVerdict.Unknown);
    }

    [Fact]
    public void Without_a_figure_everything_is_unknown()
    {
        Property.Holds(Any, goal =>
            Plain(goal, TargetTerm.Create(Start, Due)).Evaluate(TargetFacts.None, Due).Value.Verdict == TargetVerdict.Unknown);
    }

    [Fact]
    public void A_figure_at_the_deadline_never_only_keeps_pace()
    {
        var cases = from goal in Any from value in Gen.Choose(0, 100) select (goal, value);
        Property.Holds(cases, c => Evaluate(c.goal, c.value, Due, Due) is TargetVerdict.Met or TargetVerdict.NotMet);
    }

    private static TargetVerdict Evaluate(TargetGoal goal, int value, LocalDate day, LocalDate onDay)
    {
        var isShare = goal.Unit == TargetUnit.Percent;
        var figure = isShare ? Figure.Percent(value, day).Value : Figure.Count(value, day).Value;
        var baseline = isShare ? Figure.Percent(20, Start).Value : Figure.Count(20, Start).Value;
        return Plain(goal, TargetTerm.Create(Start, Due)).Evaluate(new TargetFacts(figure, baseline), onDay).Value.Verdict;
    }
}

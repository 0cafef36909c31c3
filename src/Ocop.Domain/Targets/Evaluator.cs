using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Targets;

/// <summary>
/// From figures to a verdict. A step that finds a fact missing answers <see cref="TargetVerdict.Unknown"/> and names it;
/// otherwise the value's attainment and the deadline decide.
/// </summary>
internal sealed class Evaluator(Measure measure, LocalDate onDay, EvaluationPolicy policy)
{
    private bool IsStrict => policy.Timing == FigureTiming.Strict;

    private LocalDate? DueBy => measure.Term.DueBy;

    // A figure of the deadline's own day is final, asked on that day too.
    private bool IsOver => onDay > DueBy || measure.Day >= DueBy;

    private bool IsOfBeforeDeadline => measure.Day < DueBy;

    public TargetEvaluation Evaluate()
    {
        if (FindMissing() is { } missing)
        {
            return Answer(TargetVerdict.Unknown, missing, isCompared: false);
        }

        var attainment = Comparison.Of(measure);
        return attainment switch
        {
            Attainment.Reached => Reached(),
            Attainment.Over when policy.Overshoot == Overshoot.Meets => Reached(),
            Attainment.Over => Missed(),
            Attainment.Open => Answer(TargetVerdict.Unknown),
            _ when DueBy is null || IsOver || measure.Goal.Comparator == Comparator.Hold => Missed(),
            _ => InProgress(),
        };
    }

    private string? FindMissing() => measure switch
    {
        { Goal.Comparator: null } => "no goal is set",
        { Facts.Measured: null } => "there is no figure",
        { Facts.Measured: { } later } when later.Day > onDay => $"the figure is of {later.Day.ToIso()}, after {onDay.ToIso()}",
        { Value: null, NeedsBaseline: true, Baseline: null } => "there is no baseline",
        { Value: null } => "the figure is not known",
        { Bar: null } => "there is no baseline",
        _ => null,
    };

    private TargetEvaluation Reached() => measure.Goal.Comparator switch
    {
        _ when DueBy is null => Answer(TargetVerdict.Met),
        Comparator.Hold when !IsOver => Answer(TargetVerdict.OnTrack, "to be held until then"),
        _ when IsStrict && measure.Day > DueBy => Answer(TargetVerdict.Unknown, TooLate),
        Comparator.AtLeast or Comparator.MoreThan => Answer(TargetVerdict.Met),
        _ when IsOver && IsStrict && IsOfBeforeDeadline => Answer(TargetVerdict.Unknown, TooEarly),
        _ => Answer(TargetVerdict.Met),
    };

    private TargetEvaluation Missed() => IsOver && IsStrict && IsOfBeforeDeadline
        ? Answer(TargetVerdict.Unknown, TooEarly)
        : Answer(TargetVerdict.NotMet);

    private TargetEvaluation InProgress()
    {
        if (measure.PaceStart() is not { } start)
        {
            var lacking = measure.StartsFromZero ? "start of the term" : "baseline";
            return Answer(TargetVerdict.Unknown, $"there is no {lacking} to judge the pace by");
        }

        if (start.Day > measure.Day)
        {
            return Answer(TargetVerdict.Unknown, $"the figure is of {measure.Day.ToIso()}, before the term");
        }

        var goal = new PacePoint(DueBy!.Value, measure.Bar!.Value);
        var expected = policy.Pace.ExpectedOn(start, goal, measure.Day);
        var unit = measure.Goal.Unit;
        var reason = $"{policy.Pace.Name} from {FigureText.Of(start.Value, unit)} on {start.Day.ToIso()} "
            + $"expects {FigureText.Of(expected, unit)} on {measure.Day.ToIso()}";
        return Answer(measure.Value >= expected ? TargetVerdict.OnTrack : TargetVerdict.NotMet, reason);
    }

    private string TooLate => $"the figure is of {measure.Day.ToIso()}, after the deadline";

    private string TooEarly => $"the figure is of {measure.Day.ToIso()}, before the deadline";

    private TargetEvaluation Answer(TargetVerdict verdict, string? reason = null, bool isCompared = true)
    {
        var unit = measure.Goal.Unit;
        var goal = measure.Goal.Comparator == Comparator.Hold && measure.Baseline is { } held
            ? $"the baseline {FigureText.Of(held, unit)}"
            : FigureText.Of(measure.Goal);
        var joint = unit == TargetUnit.Percent || measure.Goal.Comparator == Comparator.Hold ? "against" : "of";
        var sum = measure.Goal.Comparator is null ? measure.Describe() : $"{measure.Describe()} {joint} {goal}";
        var difference = isCompared ? $", {Comparison.Describe(measure, Comparison.Of(measure))}" : "";
        var because = reason is null ? "" : $"; {reason}";
        return new TargetEvaluation(verdict, measure.Value, $"{sum}{difference}{measure.DescribeTerm()}{because}");
    }
}

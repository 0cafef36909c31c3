using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>The figures of a target brought into the unit of its goal.</summary>
internal sealed class Measure
{
    private Measure(Target target, TargetFacts facts) => (Target, Facts) = (target, facts);

    public Target Target { get; }

    public TargetFacts Facts { get; }

    public TargetGoal Goal => Target.Goal;

    /// <summary>The term; of turns per year, the year of the figure.</summary>
    public TargetTerm Term => YearlyFigure is { } figure ? TargetTerm.YearOf(figure.Day) : Target.Term;

    // Due anew in each year, it is judged within the year that its figure is of.
    private Figure? YearlyFigure => Goal.Unit == TargetUnit.TurnsPerYear ? Facts.Measured : null;

    /// <summary>The day of the measured figure.</summary>
    public LocalDate Day => Facts.Measured!.Day;

    /// <summary>The number before; null where it is missing or only bounded from below.</summary>
    public decimal? Baseline => Facts.Baseline is { IsExceeded: false } baseline ? In(baseline) : null;

    /// <summary>The number to compare; null while a part of it is not known.</summary>
    public decimal? Value => IsDifference ? In(Facts.Measured) - Baseline : In(Facts.Measured);

    /// <summary>The number a figure is judged against: the goal's own, or the baseline to hold.</summary>
    public decimal? Bar => Goal.Comparator == Comparator.Hold ? Baseline : Goal.Low;

    /// <summary>Whether the answer cannot do without a baseline.</summary>
    public bool NeedsBaseline => IsDifference || Goal.Comparator == Comparator.Hold;

    // What comes on top, given as the stock of two days.
    private bool IsDifference => Goal.IsIncrement && Facts.Measured is not null and not { Kind: FigureKind.Added };

    /// <summary>The figures of a target; refused where they are not of its unit or run backwards.</summary>
    public static Result<Measure> Create(Target target, TargetFacts facts)
    {
        var goal = target.Goal;
        return facts.Measured is { } measured && !Accepts(goal, measured.Kind)
                ? new FigureOfOtherKind(goal.Unit, measured.Kind)
            : facts.Baseline is { } baseline && !AcceptsStock(goal.Unit, baseline.Kind)
                ? new FigureOfOtherKind(goal.Unit, baseline.Kind)
            : facts.Baseline?.Day > facts.Measured?.Day ? new BaselineAfterFigure(facts.Baseline!.Day, facts.Measured!.Day)
            : new Measure(target, facts);
    }

    /// <summary>Whether the pace begins with nothing at the start of the term, and not with a baseline.</summary>
    public bool StartsFromZero => (Goal.IsIncrement && !IsDifference) || Goal.Unit == TargetUnit.TurnsPerYear;

    /// <summary>Where the pace begins; null where the fact for it is missing.</summary>
    public PacePoint? PaceStart() =>
        StartsFromZero ? Term.Start is { } start ? new PacePoint(start, 0) : null
        : Baseline is { } value ? new PacePoint(Facts.Baseline!.Day, IsDifference ? 0 : value)
        : null;

    /// <summary>The value as a sum.</summary>
    public string Describe()
    {
        var measured = Goal.Unit == TargetUnit.OutOf && Facts.Measured is { } fraction
            ? $"{FigureText.Part(fraction.Numerator)}/{FigureText.Part(fraction.Denominator)}"
            : Facts.Measured?.ToString() ?? "?";
        return IsDifference && Value is { } difference
            ? $"{measured} - {Facts.Baseline} = {FigureText.Difference(difference, Goal.Unit)}"
            : measured;
    }

    /// <summary>The deadline, or the year that a yearly figure is of, as it follows the sum; empty where there is neither.</summary>
    public string DescribeTerm() => YearlyFigure is { } figure ? $", in the year {FigureText.Of(figure.Day.Year)}" : FigureText.Due(Term.DueBy);

    private decimal? In(Figure? figure) => Goal.Unit == TargetUnit.OutOf ? figure?.Numerator : figure?.Value;

    private static bool Accepts(TargetGoal goal, FigureKind kind) =>
        AcceptsStock(goal.Unit, kind) || (goal is { IsIncrement: true, Unit: TargetUnit.Count } && kind == FigureKind.Added);

    private static bool AcceptsStock(TargetUnit unit, FigureKind kind) => unit switch
    {
        TargetUnit.Percent => kind is FigureKind.Percent or FigureKind.Fraction,
        TargetUnit.OutOf => kind == FigureKind.Fraction,
        _ => kind == FigureKind.Count,
    };
}

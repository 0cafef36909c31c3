using NodaTime;

namespace Ocop.Domain.Targets;

/// <summary>How many targets of a programme are met (x of y chỉ tiêu).</summary>
public sealed record TargetScore
{
    private TargetScore(int met, int unknown, int total) => (Met, Unknown, Total) = (met, unknown, total);

    /// <summary>The targets met.</summary>
    public int Met { get; }

    /// <summary>The targets of which a fact is missing; some of them may be met.</summary>
    public int Unknown { get; }

    /// <summary>All targets that were evaluated.</summary>
    public int Total { get; }

    /// <summary>The score of evaluations.</summary>
    /// <param name="evaluations">One evaluation of each target.</param>
    /// <returns>The score.</returns>
    public static TargetScore Of(IReadOnlyCollection<TargetEvaluation> evaluations)
    {
        Guard.NoneNull(evaluations);
        return new TargetScore(
            evaluations.Count(evaluation => evaluation.Verdict == TargetVerdict.Met),
            evaluations.Count(evaluation => evaluation.Verdict == TargetVerdict.Unknown),
            evaluations.Count);
    }

    /// <summary>The score as a figure, to evaluate a target on indicators against; unknown while any of them is.</summary>
    /// <param name="day">The day of the evaluations.</param>
    /// <returns>The fraction, or <see cref="Refusals.FractionImpossible"/> where there was no target.</returns>
    public Result<Figure> ToFigure(LocalDate day) => Figure.Fraction(Unknown == 0 ? Met : null, Total, day);

    /// <summary>The score in words, such as "6/12" or "6/12, 2 unknown".</summary>
    public override string ToString() => Unknown == 0 ? $"{Met}/{Total}" : $"{Met}/{Total}, {Unknown} unknown";
}

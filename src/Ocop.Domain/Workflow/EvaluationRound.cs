using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>A round of evaluation (đợt đánh giá) that comes each year.</summary>
public sealed record EvaluationRound
{
    internal EvaluationRound(int number, AnnualDate filesBefore, AnnualDate resultsBefore) =>
        (Number, FilesBefore, ResultsBefore) = (number, filesBefore, resultsBefore);

    /// <summary>Its number within the year, 1 or more.</summary>
    public int Number { get; }

    /// <summary>The day before which dossiers are proposed to it.</summary>
    public AnnualDate FilesBefore { get; }

    /// <summary>The day before which it has its results: the next such day after the other.</summary>
    public AnnualDate ResultsBefore { get; }

    /// <summary>
    /// Whether the round of one year takes files until the year after: its day lies before those of the rounds it
    /// follows.
    /// </summary>
    public bool ClosesInFollowingYear { get; init; }

    /// <summary>A round.</summary>
    /// <param name="number">Its number within the year, 1 or more.</param>
    /// <param name="filesBefore">The day before which dossiers are proposed to it.</param>
    /// <param name="resultsBefore">The day before which it has its results.</param>
    /// <returns>The round, or <see cref="RoundNumberOutOfRange"/>.</returns>
    public static Result<EvaluationRound> Create(int number, AnnualDate filesBefore, AnnualDate resultsBefore) =>
        number < 1 ? new RoundNumberOutOfRange(number) : new EvaluationRound(number, filesBefore, resultsBefore);
}

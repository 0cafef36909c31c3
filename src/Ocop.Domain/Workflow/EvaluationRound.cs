using NodaTime;

namespace Ocop.Domain.Workflow;

/// <summary>A round of evaluation (đợt đánh giá) that comes each year.</summary>
/// <param name="Number">Its number within the year.</param>
/// <param name="FilesBefore">The day before which dossiers are proposed to it.</param>
/// <param name="ResultsBefore">The day before which it has its results: the next such day after the other.</param>
public sealed record EvaluationRound(int Number, AnnualDate FilesBefore, AnnualDate ResultsBefore)
{
    /// <summary>
    /// Whether the round of one year takes files until the year after: its day lies before those of the rounds it
    /// follows.
    /// </summary>
    public bool ClosesInFollowingYear { get; init; }
}

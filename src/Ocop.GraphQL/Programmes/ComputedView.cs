using NodaTime;
using Ocop.Domain.Targets;
using Ocop.Storage.Programmes;
using Ocop.Storage.Programmes.Computing;

namespace Ocop.GraphQL.Programmes;

/// <summary>What the registry's own records say of a target on a day.</summary>
/// <param name="Computed">The figure and what was counted.</param>
/// <param name="Evaluation">The figure against the target, as the domain evaluates it.</param>
internal sealed record ComputedView(ComputedFigure Computed, TargetEvaluation Evaluation)
{
    /// <summary>The day counted on.</summary>
    public LocalDate AsOf => Computed.Figure.Day;

    /// <summary>The arithmetic, and what was counted.</summary>
    public string Explanation => $"{Evaluation.Arithmetic}. {Computed.Counted}";

    /// <summary>The computed figure of a target.</summary>
    public static ComputedView Of(TargetRecord target, ComputedFigure computed, LocalDate asOf) =>
        new(computed, target.Target.Evaluate(new TargetFacts(computed.Figure) { IsOfRecords = true }, asOf).Value);
}

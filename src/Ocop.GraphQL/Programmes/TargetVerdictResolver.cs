using NodaTime;
using Ocop.Domain.Targets;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Loading;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Programmes;
using Ocop.Storage.Programmes.Computing;

namespace Ocop.GraphQL.Programmes;

/// <summary>What is known of all targets of a layer says, as the domain evaluates it; one statement for the figures, one for each count.</summary>
/// <remarks>
/// The last published figure of the day or before speaks. Where there is none the registry's own count does, but only to say that a
/// target is met: its records need not be all, so they can show that a number is reached and never that it is not.
/// </remarks>
internal sealed class TargetVerdictResolver(Func<TargetEvaluation, FieldValue> read) : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var programmes = batch.Request.State<RegistryRequest>().Registry.Programmes;
        foreach (var (asOf, indices) in DayGroups.Of<TargetView>(batch))
        {
            var targets = indices.Select(i => batch.Parent<TargetView>(i).Record).ToList();
            var reported = programmes.FindResults(targets).Where(result => result.Figure.Day <= asOf.Date)
                .ToLookup(result => result.Target.Id, result => result.Figure);
            var computed = programmes.Compute([.. targets.Where(target => !reported.Contains(target.Id))], asOf.Date);
            foreach (var (i, target) in indices.Zip(targets))
            {
                var figure = reported[target.Id].MaxBy(published => published.Day);
                batch.Set(i, read(Evaluate(target, figure, computed.GetValueOrDefault(target.Id), asOf.Date)));
            }
        }

        return ValueTask.CompletedTask;
    }

    private static TargetEvaluation Evaluate(TargetRecord target, Figure? reported, ComputedFigure? computed, LocalDate asOf)
    {
        if (reported is null && computed is not null && IsFloor(target.Target.Goal))
        {
            var evaluation = ComputedView.Of(target, computed, asOf).Evaluation;
            if (evaluation.Verdict == TargetVerdict.Met)
            {
                return evaluation;
            }
        }

        return target.Target.Evaluate(new TargetFacts(reported), asOf).Value;
    }

    private static bool IsFloor(TargetGoal goal) =>
        goal is { Comparator: Comparator.AtLeast or Comparator.MoreThan, Unit: TargetUnit.Count };
}

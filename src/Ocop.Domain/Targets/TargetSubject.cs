using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>What a target counts, which of it, and out of what.</summary>
public sealed record TargetSubject
{
    private TargetSubject(Metric metric, TargetFilter filter, Population? population) =>
        (Metric, Filter, Population) = (metric, filter, population);

    /// <summary>What is counted.</summary>
    public Metric Metric { get; }

    /// <summary>Which of it.</summary>
    public TargetFilter Filter { get; }

    /// <summary>The denominator of a share; null where things are counted and not shared.</summary>
    public Population? Population { get; }

    /// <summary>A subject.</summary>
    /// <param name="metric">What is counted.</param>
    /// <param name="filter">Which of it; all of it where null.</param>
    /// <param name="population">The denominator; null for a count.</param>
    /// <returns>The subject, <see cref="FilterDoesNotFit"/> or <see cref="PopulationOfOtherThings"/>.</returns>
    public static Result<TargetSubject> Create(Metric metric, TargetFilter? filter = null, Population? population = null)
    {
        Guard.Defined(metric);
        if (population is { } whole)
        {
            Guard.Defined(whole, nameof(population));
        }

        var chosen = filter ?? TargetFilter.None;
        if (chosen.Stars is not null && !HasStars(metric))
        {
            return new FilterDoesNotFit(metric, "stars");
        }

        if (chosen.LooksAtProducers && metric is not (Metric.Products or Metric.Producers))
        {
            return new FilterDoesNotFit(metric, "producers");
        }

        return population?.Counts() is { } counted && counted != metric
            ? new PopulationOfOtherThings(metric, population.Value)
            : new TargetSubject(metric, chosen, population);
    }

    private static bool HasStars(Metric metric) =>
        metric is Metric.Products or Metric.Producers or Metric.Communes or Metric.CraftVillages;
}

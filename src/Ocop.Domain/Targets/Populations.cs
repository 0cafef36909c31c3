namespace Ocop.Domain.Targets;

/// <summary>What the populations consist of.</summary>
internal static class Populations
{
    /// <summary>The things a population counts: a share of it can count only the same things.</summary>
    public static Metric Counts(this Population population) => population switch
    {
        Population.Products or Population.EvaluatedProducts or Population.ProductsDueForReevaluation => Metric.Products,
        Population.Producers or Population.CraftVillageProducers => Metric.Producers,
        Population.Communes => Metric.Communes,
        Population.TraditionalCraftVillages => Metric.CraftVillages,
        Population.Indicators => Metric.Indicators,
        _ => Invariant.Unreachable<Metric>(population),
    };
}

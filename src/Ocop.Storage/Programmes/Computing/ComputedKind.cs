using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes.Computing;

/// <summary>The questions about a place that the registry's records answer.</summary>
internal enum ComputedKind
{
    /// <summary>Products that certainly hold a certificate on the day.</summary>
    CertifiedProducts,

    /// <summary>Products that were certainly recognised for the first time within a term.</summary>
    NewlyRecognisedProducts,

    /// <summary>Producers of products that certainly hold a certificate on the day.</summary>
    CertifiedProducers,
}

/// <summary>Which question a target asks.</summary>
internal static class ComputedKinds
{
    /// <summary>The question; null where the records cannot answer it.</summary>
    public static ComputedKind? Of(Target target)
    {
        var (subject, goal) = (target.Subject, target.Goal);
        // Exports, offers, traits and proposals for five stars are not recorded of every product, nor since when.
        var asksMore = subject.Filter is { Channel: not null } or { Trait: not null } or { Stars.CountsPotential: true }
            || subject.Filter.Condition is not (null or TargetCondition.Recognised);
        return (asksMore, subject.Metric, subject.Population, goal) switch
        {
            (true, _, _, _) => null,
            (_, Metric.Products, null, { Unit: TargetUnit.Count, IsIncrement: true }) when subject.Filter.ProducerKind is null =>
                target.Term is { Start: not null, DueBy: not null } ? ComputedKind.NewlyRecognisedProducts : null,
            (_, Metric.Products, null, { Unit: TargetUnit.Count }) when subject.Filter.ProducerKind is null => ComputedKind.CertifiedProducts,
            (_, Metric.Producers, null, { Unit: TargetUnit.Count, IsIncrement: false }) => ComputedKind.CertifiedProducers,
            (_, Metric.Producers, Population.Producers, { Unit: TargetUnit.Percent, IsIncrement: false }) => ComputedKind.CertifiedProducers,
            _ => null,
        };
    }
}

using Ocop.Domain.Producers;

namespace Ocop.Domain.Targets;

/// <summary>Which of the things a target counts; what is null restricts nothing, and all that is given must hold.</summary>
public sealed record TargetFilter
{
    /// <summary>No restriction.</summary>
    public static TargetFilter None { get; } = new();

    /// <summary>What must hold of the thing.</summary>
    public TargetCondition? Condition { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>The stars of the product, or of a product of the producer, village or commune.</summary>
    public StarThreshold? Stars { get; init; }

    /// <summary>The kind of the producer, or of the product's producer.</summary>
    public ProducerKind? ProducerKind { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>What the producer is beside its kind.</summary>
    public ProducerTrait? Trait { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>The way to buyers.</summary>
    public TargetChannel? Channel { get; init => field = value is { } given ? Guard.Defined(given, nameof(value)) : null; }

    /// <summary>Whether the filter looks at producers.</summary>
    internal bool LooksAtProducers => ProducerKind is not null || Trait is not null;
}

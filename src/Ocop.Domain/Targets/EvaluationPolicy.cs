namespace Ocop.Domain.Targets;

/// <summary>The assumptions of an evaluation, each replaceable: no programme states any of them.</summary>
public sealed record EvaluationPolicy
{
    /// <summary>Linear pace, goals read as printed, figures of other days read strictly.</summary>
    public static EvaluationPolicy Default { get; } = new();

    /// <summary>How fast a figure must rise before the deadline to be on track.</summary>
    public IPace Pace { get; init => field = Guard.NotNull(value); } = LinearPace.Instance;

    /// <summary>What a figure above an exact number or a range is.</summary>
    public Overshoot Overshoot { get; init => field = Guard.Defined(value); } = Overshoot.Misses;

    /// <summary>What a figure of another day says once the deadline is over.</summary>
    public FigureTiming Timing { get; init => field = Guard.Defined(value); } = FigureTiming.Strict;
}

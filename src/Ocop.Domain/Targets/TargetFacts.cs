namespace Ocop.Domain.Targets;

/// <summary>The figures a target is evaluated against.</summary>
/// <param name="Measured">The figure to judge; null while there is none.</param>
/// <param name="Baseline">
/// The figure before: what a held number is held against, what an increment given as a stock is counted from, and where
/// the pace of a stock begins. Null while there is none.
/// </param>
public sealed record TargetFacts(Figure? Measured, Figure? Baseline = null)
{
    /// <summary>Whether the figure counts records that need not be all, so that what they do not hold is not said to be missing.</summary>
    public bool IsOfRecords { get; init; }

    /// <summary>No figure at all.</summary>
    public static TargetFacts None { get; } = new(null, null);
}

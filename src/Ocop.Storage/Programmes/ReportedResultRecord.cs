using Ocop.Domain.Targets;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Programmes;

/// <summary>A figure that an authority published, as recorded.</summary>
/// <param name="Target">The target, or result without one, that it is a figure of.</param>
/// <param name="Statement">What is reported, in English words.</param>
/// <param name="Source">Where it was published; its record is the figure's.</param>
public sealed record ReportedResultRecord(TargetRecord Target, string Statement, SourceRecord Source)
{
    /// <summary>The source's own words; null where they are not recorded.</summary>
    public string? AsPrinted { get; init; }

    /// <summary>The number or share as printed; null where a fraction is printed alone.</summary>
    public decimal? Value { get; init; }

    /// <summary>What it means.</summary>
    public required Figure Figure { get; init; }
}

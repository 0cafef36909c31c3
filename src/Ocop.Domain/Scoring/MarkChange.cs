using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>A mark to be raised.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="From">The points it has.</param>
/// <param name="To">The points of the option to reach, more than it has.</param>
public sealed record MarkChange(Criterion Criterion, int From, int To)
{
    /// <summary>The points gained.</summary>
    public int Points => To - From;

    /// <summary>The code and the points, such as "3.5: 1 to 2".</summary>
    public override string ToString() => $"{Criterion.Code}: {From} to {To}";
}

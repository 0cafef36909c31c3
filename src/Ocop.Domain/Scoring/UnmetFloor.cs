using System.Globalization;
using Ocop.Domain.Criteria;

namespace Ocop.Domain.Scoring;

/// <summary>A floor (yêu cầu tối thiểu) that a criterion's points do not meet.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">The points that count for it; of a council by <see cref="CouncilRules.Floors"/>.</param>
/// <param name="PointsNeeded">The least points that meet the floor.</param>
/// <param name="Stars">The stars it is the floor for, three to five.</param>
public sealed record UnmetFloor(Criterion Criterion, decimal Points, int PointsNeeded, StarRating Stars)
{
    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; } = Guard.NotNull(Criterion);

    /// <summary>The points that count for it, fewer than are needed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not fewer.</exception>
    public decimal Points { get; } = Points < PointsNeeded ? Points : throw new ArgumentOutOfRangeException(nameof(Points), Points, null);

    /// <summary>The least points that meet the floor.</summary>
    public int PointsNeeded { get; } = PointsNeeded;

    /// <summary>One English sentence.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Criterion {Criterion.Code} ({Criterion.NameEn}) has {Points:0.##} of the {PointsNeeded} points needed for {Stars.InWords}.");
}

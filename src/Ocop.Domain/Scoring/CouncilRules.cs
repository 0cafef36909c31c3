using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>The rules of a council (quy chế hội đồng) by which its members' sheets become one result.</summary>
/// <remarks>
/// Decision 26/2026/QĐ-TTg leaves them to each council. The defaults are those of Tây Ninh (quorum) and of Tây Ninh and Đồng Tháp
/// (spread) under 1048/QĐ-TTg and 781/QĐ-TTg; whether a province has them today is unknown (U).
/// </remarks>
public sealed record CouncilRules
{
    private CouncilRules()
    {
    }

    /// <summary>A quorum of 75 per cent with the chair, a spread of 10 points, no rounding.</summary>
    public static CouncilRules Default { get; } = new();

    /// <summary>The share of the members that must give a sheet, above 0 and at most 1.</summary>
    public decimal Quorum { get; private init; } = 0.75m;

    /// <summary>Whether the chair must be among them.</summary>
    public bool NeedsChair { get; init; } = true;

    /// <summary>The most points by which two members' totals may differ without a second round, 0 to 100.</summary>
    /// <remarks>That the totals are meant, and not single criteria, is read (I).</remarks>
    public decimal MostSpread { get; private init; } = 10;

    /// <summary>How the average total is rounded.</summary>
    public AverageRounding Rounding { get; init => field = Guard.NotNull(value); } = AverageRounding.None;

    /// <summary>When the sheets together meet a floor.</summary>
    public CouncilFloors Floors { get; init => field = Guard.Defined(value); } = CouncilFloors.AverageReaches;

    /// <summary>When hard stops on members' sheets bar the product.</summary>
    public CouncilStops Stops { get; init => field = Guard.Defined(value); } = CouncilStops.AnyMember;

    /// <summary>How the rules of rating are read.</summary>
    public RatingRules Rating { get; init => field = Guard.NotNull(value); } = RatingRules.Default;

    /// <summary>The same rules with another quorum.</summary>
    /// <param name="share">The share of the members, above 0 and at most 1.</param>
    /// <returns>The changed copy, or <see cref="QuorumOutOfRange"/>.</returns>
    public Result<CouncilRules> WithQuorum(decimal share) =>
        share is > 0 and <= 1 ? this with { Quorum = share } : new QuorumOutOfRange(share);

    /// <summary>The same rules with another spread.</summary>
    /// <param name="points">The points, 0 to 100.</param>
    /// <returns>The changed copy, or <see cref="SpreadOutOfRange"/>.</returns>
    public Result<CouncilRules> WithMostSpread(decimal points) =>
        points is >= StarBands.Lowest and <= StarBands.Highest ? this with { MostSpread = points } : new SpreadOutOfRange(points);
}

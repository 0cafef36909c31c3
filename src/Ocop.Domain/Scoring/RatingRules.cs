namespace Ocop.Domain.Scoring;

/// <summary>What the two gates together give.</summary>
/// <param name="byBand">The stars of the average's band.</param>
/// <param name="byFloors">The most stars whose floors are all met.</param>
/// <returns>The stars.</returns>
public delegate StarRating GateRule(StarRating byBand, StarRating byFloors);

/// <summary>How the rules of rating are read where the sources leave more than one reading.</summary>
public sealed record RatingRules
{
    /// <summary>Cumulative floors, and of the two gates the lower.</summary>
    public static RatingRules Default { get; } = new();

    /// <summary>Which floors a number of stars asks for.</summary>
    public FloorReading Floors { get; init; } = FloorReading.Cumulative;

    /// <summary>What becomes of a product whose band asks for floors that it does not meet: by default the lower gate counts.</summary>
    /// <remarks>
    /// An assumption, certainty I: annex II does not say, and practice agrees (Đồng Tháp, December 2023: products that failed a
    /// floor for four stars were sent back for three).
    /// </remarks>
    public GateRule Gates { get; init => field = Guard.NotNull(value); } = Lower;

    /// <summary>The lower of the two gates.</summary>
    /// <param name="byBand">The stars of the average's band.</param>
    /// <param name="byFloors">The most stars whose floors are all met.</param>
    /// <returns>The fewer stars.</returns>
    public static StarRating Lower(StarRating byBand, StarRating byFloors) => byBand < byFloors ? byBand : byFloors;
}

namespace Ocop.Domain.Criteria;

/// <summary>One of the answers that a criterion offers, known by its points; the sheet's wording is not kept.</summary>
/// <remarks>Two options of one criterion may have equal points where the sheet prints them so.</remarks>
public sealed class CriterionOption
{
    internal CriterionOption(int points, StarRating? starFloor, int? @case) =>
        (Points, StarFloor, Case) = (points, starFloor, @case);

    /// <summary>The points, 0 or more.</summary>
    public int Points { get; }

    /// <summary>The stars for which this is the least acceptable option (yêu cầu tối thiểu): three to five; null for none.</summary>
    public StarRating? StarFloor { get; }

    /// <summary>1 or 2 where the criterion is judged by one of two cases; null otherwise.</summary>
    public int? Case { get; }

    /// <summary>The points and, after "^", the stars of the floor, such as "2^4".</summary>
    public override string ToString() => StarFloor is { } floor ? $"{Points}^{floor.Stars}" : $"{Points}";
}

using System.Globalization;

namespace Ocop.Domain.Scoring;

/// <summary>A rating in English sentences.</summary>
internal static class RatingExplanation
{
    /// <summary>Hard stops, band, every unmet floor, result.</summary>
    public static IReadOnlyList<string> Of(Rating rating) =>
    [
        .. rating.HardStops.Select(stop => $"No stars: {stop.Reason}"),
        OfBand(rating),
        .. rating.UnmetFloors.Select(floor => floor.ToString()),
        OfFloors(rating),
        OfResult(rating),
    ];

    /// <summary>The total and the stars.</summary>
    public static string Short(Rating rating) => $"{PointsOf(rating)} points, {StarsOf(rating)}";

    private static string OfBand(Rating rating)
    {
        var band = StarBands.Of(rating.Set.Edition).BandOf(rating.StarsByBand);
        return $"{PointsOf(rating)} points lie in the band of {rating.StarsByBand.InWords}, {band}.";
    }

    private static string OfFloors(Rating rating) => rating.UnmetFloors.Count == 0
        ? "All floors are met."
        : $"The floors allow no more than {rating.StarsByFloors.InWords}.";

    private static string OfResult(Rating rating) => $"The result is {StarsOf(rating)}.";

    private static string StarsOf(Rating rating) => rating.Stars?.InWords ?? "no stars";

    private static string PointsOf(Rating rating) => rating.Total.ToString("0.####", CultureInfo.InvariantCulture);
}

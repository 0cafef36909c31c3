using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Scoring;

/// <summary>The bands of an edition: the first of the two gates, from an average total to stars.</summary>
public sealed class StarBands
{
    /// <summary>The lowest average.</summary>
    public const decimal Lowest = 0;

    /// <summary>The highest average.</summary>
    public const decimal Highest = 100;

    private static readonly StarBands Of2019 = new(
        Edition.Of2019,
        BandHoles.Refused,
        [Band(5, 90, 100, true), Band(4, 70, 89, true), Band(3, 50, 69, true), Band(2, 30, 49, true), Band(1, 0, 30, false)]);

    private static readonly StarBands Of2023 = Closed(Edition.Of2023);
    private static readonly StarBands Of2026 = Closed(Edition.Of2026);

    private StarBands(Edition edition, BandHoles holes, IReadOnlyList<StarBand> bands) =>
        (Edition, Holes, Bands) = (edition, holes, bands);

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>What becomes of an average between two bands; makes no difference where the bands are closed.</summary>
    public BandHoles Holes { get; }

    /// <summary>The bands, most stars first.</summary>
    public IReadOnlyList<StarBand> Bands { get; }

    /// <summary>The bands of an edition.</summary>
    /// <remarks>
    /// 2019: whole points with holes between them, below 30 one star. 2023 and 2026 (article 3.3): each band begins where the one
    /// below ends; that 148/QĐ-TTg prints it so is read (I).
    /// </remarks>
    /// <param name="edition">The edition.</param>
    /// <param name="holes">What becomes of an average between two bands.</param>
    /// <returns>The bands.</returns>
    public static StarBands Of(Edition edition, BandHoles holes = BandHoles.Refused)
    {
        var bands = Guard.NotNull(edition) == Edition.Of2019 ? Of2019 : edition == Edition.Of2023 ? Of2023 : Of2026;
        return Guard.Defined(holes) == bands.Holes ? bands : new StarBands(edition, holes, bands.Bands);
    }

    /// <summary>The band of a number of stars.</summary>
    /// <param name="stars">The stars.</param>
    /// <returns>The band.</returns>
    public StarBand BandOf(StarRating stars) => Bands[StarRating.Maximum - stars.Stars];

    /// <summary>The stars of an average total.</summary>
    /// <param name="average">The average, 0 to 100.</param>
    /// <returns>The stars, or <see cref="AverageOutOfRange"/>, or <see cref="AverageBetweenBands"/>.</returns>
    public Result<StarRating> StarsOf(decimal average)
    {
        if (average is < Lowest or > Highest)
            return new AverageOutOfRange(average);
        var band = LastBegun(average);
        if (band.Contains(average) || Holes == BandHoles.LowerBand)
            return band.Stars;
        return Holes == BandHoles.HigherBand
            ? StarRating.Create(band.Stars.Stars + 1)
            : new AverageBetweenBands(average, Edition);
    }

    /// <summary>Whether an average gives a number of stars by the bands of any edition.</summary>
    /// <param name="stars">The stars.</param>
    /// <param name="average">The average.</param>
    /// <returns>Whether one of the editions gives them.</returns>
    public static bool MayGive(StarRating stars, decimal average) => Edition.All.Any(edition => Of(edition).BandOf(stars).Contains(average));

    /// <summary>The highest band that begins at or below an average within 0 to 100.</summary>
    internal StarBand LastBegun(decimal average)
    {
        var index = 0;
        while (average < Bands[index].From)
            index++;
        return Bands[index];
    }

    private static StarBands Closed(Edition edition) => new(
        edition,
        BandHoles.Refused,
        [Band(5, 90, 100, true), Band(4, 70, 90, false), Band(3, 50, 70, false), Band(2, 30, 50, false), Band(1, 0, 30, false)]);

    private static StarBand Band(int stars, decimal from, decimal to, bool isToIncluded) =>
        new(StarRating.Create(stars).Value, from, to, isToIncluded);
}

using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Law;
using Ocop.Domain.Scoring;

namespace Ocop.Storage.Generating;

/// <summary>Scores that agree with their stars.</summary>
internal static class GeneratedScore
{
    private const int Tenths = 10;

    /// <summary>A score to a tenth of a point within the band that the stars have on a day.</summary>
    public static decimal Of(int stars, LocalDate day, RandomStream random)
    {
        var edition = Edition.FindNewestAt(day) ?? Edition.Of2019;
        var band = StarBands.Of(edition).BandOf(StarRating.Create(stars).Value);
        var last = (int)(band.To * Tenths) - (band.IsToIncluded ? 0 : 1);
        return random.Between((int)(band.From * Tenths), last) / (decimal)Tenths;
    }
}

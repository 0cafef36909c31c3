using System.Globalization;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class StarBandsTests
{
    [Theory]
    [InlineData("0", 1)]
    [InlineData("29.99", 1)]
    [InlineData("30", 2)]
    [InlineData("49.99", 2)]
    [InlineData("49.9999999999", 2)]
    [InlineData("50", 3)]
    [InlineData("69.99", 3)]
    [InlineData("70", 4)]
    [InlineData("89.99", 4)]
    [InlineData("90", 5)]
    [InlineData("100", 5)]
    public void Since_2023_each_band_begins_where_the_one_below_ends(string average, int stars)
    {
        Assert.Equal(stars, StarBands.Of(Edition.Of2026).StarsOf(Number(average)).Value.Stars);
        Assert.Equal(stars, StarBands.Of(Edition.Of2023).StarsOf(Number(average)).Value.Stars);
        Assert.Equal(stars, StarBands.Of(Edition.Of2026, BandHoles.HigherBand).StarsOf(Number(average)).Value.Stars);
    }

    [Theory]
    [InlineData("29.99", 1)]
    [InlineData("30", 2)]
    [InlineData("49", 2)]
    [InlineData("50", 3)]
    [InlineData("69", 3)]
    [InlineData("70", 4)]
    [InlineData("89", 4)]
    [InlineData("90", 5)]
    [InlineData("100", 5)]
    public void The_edition_of_2019_prints_whole_points(string average, int stars) =>
        Assert.Equal(stars, StarBands.Of(Edition.Of2019).StarsOf(Number(average)).Value.Stars);

    [Theory]
    [InlineData("49.01", 2)]
    [InlineData("49.99", 2)]
    [InlineData("69.5", 3)]
    [InlineData("69.99", 3)]
    [InlineData("89.99", 4)]
    public void Its_holes_are_refused_unless_a_policy_fills_them(string average, int below)
    {
        var refusal = StarBands.Of(Edition.Of2019).StarsOf(Number(average)).Refusal!;
        Assert.Equal(new AverageBetweenBands(Number(average), Edition.Of2019), refusal);
        Assert.Equal($"{average} lies between two bands of the edition of 2019.", refusal.Message);
        Assert.Equal(below, StarBands.Of(Edition.Of2019, BandHoles.LowerBand).StarsOf(Number(average)).Value.Stars);
        Assert.Equal(below + 1, StarBands.Of(Edition.Of2019, BandHoles.HigherBand).StarsOf(Number(average)).Value.Stars);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("100.01")]
    public void An_average_outside_0_to_100_is_refused(string average)
    {
        var refusal = StarBands.Of(Edition.Of2026).StarsOf(Number(average)).Refusal!;
        Assert.Equal(new AverageOutOfRange(Number(average)), refusal);
        Assert.Equal($"{average} is no average of sheets; they have 0 to 100 points.", refusal.Message);
        Assert.Equal(LegalInstrument.Decision26Of2026.Article("3.3"), refusal.Article);
    }

    [Fact]
    public void Bands_say_their_ends()
    {
        Assert.Equal(
            ["90 to 100", "70 to below 90", "50 to below 70", "30 to below 50", "0 to below 30"],
            StarBands.Of(Edition.Of2026).Bands.Select(band => band.ToString()));
        Assert.Equal(
            ["90 to 100", "70 to 89", "50 to 69", "30 to 49", "0 to below 30"],
            StarBands.Of(Edition.Of2019).Bands.Select(band => band.ToString()));
        Assert.Equal(StarRating.Four, StarBands.Of(Edition.Of2026).BandOf(StarRating.Four).Stars);
        Assert.Equal(BandHoles.LowerBand, StarBands.Of(Edition.Of2019, BandHoles.LowerBand).Holes);
        Assert.Same(Edition.Of2019, StarBands.Of(Edition.Of2019, BandHoles.LowerBand).Edition);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

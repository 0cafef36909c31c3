using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

/// <summary>Counts that a province published, as shapes: the sheets are made for the test, on criteria of a later edition.</summary>
public class PublishedCountsTests
{
    /// <summary>
    /// Đồng Tháp, December 2023: of 57 candidates 40 got four stars, and 16 failed a floor for four stars, passed those for
    /// three and were sent back for three. Of the one that is left the source says nothing, so there is no sheet of it.
    /// </summary>
    [Fact]
    public void Of_57_candidates_40_get_four_stars_and_16_fail_a_floor_for_them()
    {
        ScoreSheet?[] made =
        [
            .. Enumerable.Range(0, 40).Select(index => TestSheets.WithFloors(7, 4, 70 + (index % 15))),
            .. Enumerable.Range(0, 16).Select(index => WithOneFloorMissed(index)),
            null,
        ];
        var ratings = made.Select(sheet => sheet?.Rate()).ToArray();
        Assert.Equal(57, ratings.Length);
        Assert.Equal(40, ratings.Count(rating => rating?.Stars == StarRating.Four));
        Assert.Equal(16, ratings.Count(rating => rating?.Stars == StarRating.Three));
        Assert.Equal(1, ratings.Count(rating => rating is null));
        Assert.All(ratings.OfType<Rating>(), rating => Assert.Equal(StarRating.Four, rating.StarsByBand));
        Assert.All(
            ratings.OfType<Rating>().Where(rating => rating.Stars == StarRating.Three),
            rating => Assert.Single(rating.UnmetFloors, floor => floor.Stars == StarRating.Four));
    }

    // A total of 80 with one of the floors for four stars missed, each time another.
    private static ScoreSheet WithOneFloorMissed(int index)
    {
        var sheet = TestSheets.WithFloors(7, 4, 80);
        var withFloor = sheet.Set.Criteria
            .Where(criterion => criterion.Options.Any(option => option.StarFloor == StarRating.Four)).ToArray();
        var missed = withFloor[index % withFloor.Length];
        var below = missed.Options.Select(option => option.Points).Append(0).Where(points => points < missed.PointsNeededFor(StarRating.Four));
        return TestSheets.With(sheet, new Mark(missed.Code, below.Max()));
    }
}

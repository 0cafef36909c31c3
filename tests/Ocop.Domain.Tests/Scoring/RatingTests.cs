using FsCheck.Fluent;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class RatingTests
{
    [Theory]
    [InlineData(49, 2, 3, 2)]
    [InlineData(50, 3, 3, 3)]
    [InlineData(69, 3, 3, 3)]
    [InlineData(70, 4, 3, 3)]
    public void With_the_floors_for_three_stars_the_lower_gate_counts(int total, int byBand, int byFloors, int stars)
    {
        var rating = TestSheets.WithFloors(16, 3, total).Rate();
        Assert.Equal((decimal)total, rating.Total);
        Assert.Equal((byBand, byFloors, stars), (rating.StarsByBand.Stars, rating.StarsByFloors.Stars, rating.Stars?.Stars));
    }

    [Theory]
    [InlineData(69, 3, 3)]
    [InlineData(70, 4, 4)]
    [InlineData(89, 4, 4)]
    [InlineData(90, 5, 4)]
    public void With_the_floors_for_four_stars_a_five_star_total_makes_four(int total, int byBand, int stars)
    {
        var rating = TestSheets.WithFloors(18, 4, total).Rate();
        Assert.Equal((byBand, 4, stars), (rating.StarsByBand.Stars, rating.StarsByFloors.Stars, rating.Stars?.Stars));
    }

    [Theory]
    [InlineData(89, 4)]
    [InlineData(90, 5)]
    [InlineData(100, 5)]
    public void With_all_floors_met_the_band_decides(int total, int stars)
    {
        var rating = TestSheets.WithFloors(3, 5, total).Rate();
        Assert.Equal((5, stars), (rating.StarsByFloors.Stars, rating.Stars?.Stars));
        Assert.Empty(rating.UnmetFloors);
        Assert.Equal($"{total} points, {stars} stars", rating.ToString());
    }

    [Fact]
    public void A_floor_for_three_stars_not_met_leaves_two_whatever_the_total()
    {
        var rating = TestSheets.With(TestSheets.Highest(1), new Mark("2.3", 0)).Rate();
        Assert.Equal((97m, 5, 2, 2), (rating.Total, rating.StarsByBand.Stars, rating.StarsByFloors.Stars, rating.Stars?.Stars));
    }

    [Fact]
    public void The_explanation_names_every_unmet_floor()
    {
        var sheet = TestSheets.With(TestSheets.Highest(1), new Mark("1.5", 1), new Mark("4.1", 2));
        var rating = sheet.Rate();
        Assert.Equal((38m, 22m, 35m), (rating.PartA, rating.PartB, rating.PartC));
        Assert.Equal(
            [
                new UnmetFloor(sheet.Set.Find("1.5")!, 1, 2, StarRating.Four),
                new UnmetFloor(sheet.Set.Find("4.1")!, 2, 3, StarRating.Four),
                new UnmetFloor(sheet.Set.Find("1.5")!, 1, 3, StarRating.Five),
                new UnmetFloor(sheet.Set.Find("4.1")!, 2, 5, StarRating.Five),
            ],
            rating.UnmetFloors);
        Assert.Equal(
            [
                "95 points lie in the band of 5 stars, 90 to 100.",
                "Criterion 1.5 (Chain linkage in production) has 1 of the 2 points needed for 4 stars.",
                "Criterion 4.1 (Main distribution area) has 2 of the 3 points needed for 4 stars.",
                "Criterion 1.5 (Chain linkage in production) has 1 of the 3 points needed for 5 stars.",
                "Criterion 4.1 (Main distribution area) has 2 of the 5 points needed for 5 stars.",
                "The floors allow no more than 3 stars.",
                "The result is 3 stars.",
            ],
            rating.Explanation);
    }

    [Fact]
    public void Met_floors_are_said_to_be_met() => Assert.Equal(
        ["100 points lie in the band of 5 stars, 90 to 100.", "All floors are met.", "The result is 5 stars."],
        TestSheets.Highest(26).Rate().Explanation);

    [Fact]
    public void Tourism_has_floors_for_growth_and_intellectual_property_alone()
    {
        var rating = TestSheets.With(TestSheets.Highest(26), new Mark("3.4", 1), new Mark("3.5", 0)).Rate();
        Assert.Equal(
            [("3.5", 1, 3), ("3.4", 3, 4), ("3.5", 2, 4)],
            rating.UnmetFloors.Select(floor => (floor.Criterion.Code, floor.PointsNeeded, floor.Stars.Stars)));
    }

    [Fact]
    public void A_floor_read_as_of_its_own_stars_alone_lets_five_pass()
    {
        var sheet = TestSheets.With(TestSheets.Highest(1), new Mark("9", 0));
        Assert.Equal(2, sheet.Rate().StarsByFloors.Stars);
        Assert.Equal(5, sheet.Rate(new RatingRules { Floors = FloorReading.OwnStarsOnly }).StarsByFloors.Stars);
    }

    [Fact]
    public void Another_rule_for_the_gates_can_be_given()
    {
        var sheet = TestSheets.With(TestSheets.Highest(1), new Mark("9", 0));
        var bandAlone = sheet.Rate(new RatingRules { Gates = GateReading.BandAlone });
        Assert.Equal((5, 2, 5), (bandAlone.StarsByBand.Stars, bandAlone.StarsByFloors.Stars, bandAlone.Stars?.Stars));
    }

    [Fact]
    public void Both_gates_agree_with_the_rules_word_for_word() => Property.Holds(TestSheets.Any, sheet =>
    {
        var rating = sheet.Rate();
        var ownStars = sheet.Rate(new RatingRules { Floors = FloorReading.OwnStarsOnly });
        return rating.Total == sheet.Marks.Sum(mark => mark.Points)
            && rating.PartA + rating.PartB + rating.PartC == rating.Total
            && rating.StarsByBand.Stars == NaiveRating.ByBand(rating.Total)
            && rating.StarsByFloors.Stars == NaiveRating.ByFloors(sheet)
            && ownStars.StarsByFloors.Stars == NaiveRating.ByFloors(sheet, FloorReading.OwnStarsOnly);
    });

    [Fact]
    public void Stars_never_exceed_either_gate_and_are_one_of_them() => Property.Holds(TestSheets.Any, sheet =>
    {
        var rating = sheet.Rate();
        return rating.Stars <= rating.StarsByBand
            && rating.Stars <= rating.StarsByFloors
            && (rating.Stars == rating.StarsByBand || rating.Stars == rating.StarsByFloors);
    });

    [Fact]
    public void The_stars_by_floors_are_one_less_than_the_fewest_an_unmet_floor_is_for() => Property.Holds(TestSheets.Any, sheet =>
        sheet.Rate().StarsByFloors.Stars == sheet.Rate().UnmetFloors.Select(floor => floor.Stars.Stars).Append(6).Min() - 1);

    [Fact]
    public void A_higher_mark_never_lowers_the_stars()
    {
        var cases = from sheet in TestSheets.Any
                    from position in Gen.Choose(0, sheet.Marks.Count - 1)
                    from option in Gen.Elements(sheet.Set.Criteria[position].Options.AsEnumerable())
                    let mark = sheet.Marks[position]
                    where option.Points > mark.Points
                        && (sheet.Set.Criteria[position].Prerequisite is not { } story || TestSheets.PointsAt(sheet, story.Code) > 0)
                    select (Lower: sheet, Higher: TestSheets.With(sheet, mark with { Points = option.Points }));
        Property.Holds(cases, pair =>
            pair.Lower.Rate().Stars <= pair.Higher.Rate().Stars
            && pair.Lower.Rate().StarsByFloors <= pair.Higher.Rate().StarsByFloors
            && pair.Lower.Rate().StarsByBand <= pair.Higher.Rate().StarsByBand);
    }
}

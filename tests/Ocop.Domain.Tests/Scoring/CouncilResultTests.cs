using FsCheck.Fluent;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class CouncilResultTests
{
    [Theory]
    [InlineData(69, 70, "69.5", 3)]
    [InlineData(70, 70, "70", 4)]
    [InlineData(89, 90, "89.5", 4)]
    [InlineData(90, 90, "90", 5)]
    public void The_mean_of_the_totals_decides_the_band(int first, int second, string average, int byBand)
    {
        var result = Result(TestSheets.WithFloors(3, 5, first), TestSheets.WithFloors(3, 5, second));
        Assert.Equal(decimal.Parse(average, System.Globalization.CultureInfo.InvariantCulture), result.AverageTotal);
        Assert.Equal(result.AverageTotal, result.Rating.Total);
        Assert.Equal(byBand, result.Rating.StarsByBand.Stars);
        Assert.Equal(result.Rating.Total, result.Rating.PartA + result.Rating.PartB + result.Rating.PartC);
    }

    [Fact]
    public void An_average_just_below_a_band_stays_below_unless_it_is_rounded()
    {
        ScoreSheet[] sheets = [.. Enumerable.Repeat(TestSheets.WithFloors(16, 4, 70), 99), TestSheets.WithFloors(16, 4, 69)];
        var exact = Result(sheets);
        Assert.Equal((69.99m, 3), (exact.Rating.Total, exact.Rating.StarsByBand.Stars));
        var rounded = CouncilResult.Of(exact.Session, CouncilRules.Default with { Rounding = AverageRounding.To(1).Value }).Value;
        Assert.Equal((69.99m, 70.0m, 4), (rounded.AverageTotal, rounded.Rating.Total, rounded.Rating.StarsByBand.Stars));
        Assert.Equal("69.99 points, 3 stars", exact.Rating.ToString());
    }

    [Theory]
    [InlineData(60, 70, 10, false)]
    [InlineData(60, 71, 11, true)]
    [InlineData(71, 60, 11, true)]
    public void More_than_ten_points_between_members_ask_for_a_second_round(int first, int second, int spread, bool again)
    {
        var result = Result(TestSheets.WithFloors(16, 4, first), TestSheets.WithFloors(16, 4, second));
        Assert.Equal((spread, again), (result.Spread, result.NeedsSecondRound));
        var patient = CouncilResult.Of(result.Session, CouncilRules.Default.WithMostSpread(11).Value).Value;
        Assert.False(patient.NeedsSecondRound);
    }

    [Theory]
    [InlineData(3, 4, true)]
    [InlineData(2, 3, false)]
    [InlineData(6, 8, true)]
    [InlineData(6, 9, false)]
    [InlineData(7, 9, true)]
    public void Three_quarters_of_the_members_are_a_quorum(int present, int members, bool met)
    {
        var session = Session(members, true, [.. Enumerable.Repeat(TestSheets.Highest(1), present)]);
        var refusal = CouncilResult.Of(session).Refusal;
        Assert.Equal(met ? null : new QuorumNotMet(present, members, 0.75m), refusal);
        if (!met)
            Assert.Equal($"{present} of {members} members is less than 75 per cent.", refusal!.Message);
        Assert.Equal(100, CouncilResult.Of(session, CouncilRules.Default.WithQuorum(0.5m).Value).Value.AverageTotal);
    }

    [Fact]
    public void The_chair_must_be_there_unless_the_rules_say_otherwise()
    {
        var session = Session(1, false, TestSheets.Highest(1));
        Assert.Equal(new ChairAbsent(), CouncilResult.Of(session).Refusal);
        Assert.Equal("The council decides only with its chair.", CouncilResult.Of(session).Refusal!.Message);
        Assert.Equal(5, CouncilResult.Of(session, CouncilRules.Default with { NeedsChair = false }).Value.Rating.Stars?.Stars);
    }

    [Fact]
    public void Sheets_that_make_no_session_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CouncilSession.Create([null!], 1, true));
        Assert.Equal(new CouncilWithoutSheets(), CouncilSession.Create([], 5, true).Refusal);
        Assert.Equal(
            new CouncilSheetsExceedMembers(2, 1),
            CouncilSession.Create([TestSheets.Highest(1), TestSheets.Highest(1)], 1, true).Refusal);
        Assert.Equal(
            new CouncilSheetsDiffer(1, 2),
            CouncilSession.Create([TestSheets.Highest(1), TestSheets.Highest(1), TestSheets.Highest(2)], 3, true).Refusal);
        Assert.Equal(
            [
                "A council's result needs at least one member's sheet.",
                "A council of 1 member cannot give 2 sheets.",
                "The members' sheets are of one set and edition; here stand product sets 1 and 2.",
            ],
            new Refusal[] { new CouncilWithoutSheets(), new CouncilSheetsExceedMembers(2, 1), new CouncilSheetsDiffer(1, 2) }
                .Select(refusal => refusal.Message));
    }

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        Assert.Equal(new QuorumOutOfRange(0), CouncilRules.Default.WithQuorum(0).Refusal);
        Assert.Equal(new QuorumOutOfRange(1.01m), CouncilRules.Default.WithQuorum(1.01m).Refusal);
        Assert.Equal(new SpreadOutOfRange(-1), CouncilRules.Default.WithMostSpread(-1).Refusal);
        Assert.Equal(new SpreadOutOfRange(101), CouncilRules.Default.WithMostSpread(101).Refusal);
        Assert.Equal(new DecimalsOutOfRange(-1), AverageRounding.To(-1).Refusal);
        Assert.Equal(new DecimalsOutOfRange(11), AverageRounding.To(11).Refusal);
        Assert.Equal(
            [
                "1.01 is no quorum; it lies above 0 and at most at 1.",
                "-1 is no spread between sheets; it lies between 0 and 100 points.",
                "11 is no number of decimals for an average; it lies between 0 and 10.",
            ],
            new Refusal[] { new QuorumOutOfRange(1.01m), new SpreadOutOfRange(-1), new DecimalsOutOfRange(11) }
                .Select(refusal => refusal.Message));
    }

    // Criterion 1.5 of set 1 has its floor for four stars at 2 points.
    [Theory]
    [InlineData(CouncilFloors.AverageReaches, "2 2 2", 4, "")]
    [InlineData(CouncilFloors.AverageReaches, "1 2 3", 4, "")]
    [InlineData(CouncilFloors.AverageReaches, "1 2 2", 3, "1.67")]
    [InlineData(CouncilFloors.EveryMemberReaches, "1 3 3", 3, "1")]
    [InlineData(CouncilFloors.EveryMemberReaches, "2 2 3", 4, "")]
    [InlineData(CouncilFloors.MajorityReaches, "1 2 2", 4, "")]
    [InlineData(CouncilFloors.MajorityReaches, "1 1 3", 3, "1")]
    [InlineData(CouncilFloors.MajorityReaches, "1 1 3 3", 3, "1")]
    [InlineData(CouncilFloors.MajorityReaches, "1 2 2 3", 4, "")]
    public void A_floor_is_met_by_the_average_or_as_the_rules_say(CouncilFloors floors, string marks, int stars, string points)
    {
        ScoreSheet[] sheets = [.. marks.Split(' ').Select(mark =>
            TestSheets.With(TestSheets.Highest(1), new Mark("1.5", mark[0] - '0'), new Mark("1.3", 2)))];
        var rating = CouncilResult.Of(Session(sheets.Length, true, sheets), CouncilRules.Default with { Floors = floors }).Value.Rating;
        Assert.Equal(stars, rating.StarsByFloors.Stars);
        var unmet = rating.UnmetFloors.FirstOrDefault(floor => floor.Stars == StarRating.Four);
        Assert.Equal(
            points.Length == 0 ? null : $"Criterion 1.5 (Chain linkage in production) has {points} of the 2 points needed for 4 stars.",
            unmet?.ToString());
    }

    [Theory]
    [InlineData(CouncilStops.AnyMember, 1, 3, true)]
    [InlineData(CouncilStops.Majority, 1, 3, false)]
    [InlineData(CouncilStops.Majority, 2, 3, true)]
    [InlineData(CouncilStops.Majority, 2, 4, false)]
    [InlineData(CouncilStops.EveryMember, 2, 3, false)]
    [InlineData(CouncilStops.EveryMember, 3, 3, true)]
    public void Enough_members_state_a_hard_stop(CouncilStops stops, int stating, int members, bool stopped)
    {
        var free = TestSheets.Highest(1);
        var barred = free.WithHardStops([HardStopKind.CommonProduct]).Value;
        ScoreSheet[] sheets = [.. Enumerable.Range(0, members).Select(member => member < stating ? barred : free)];
        var rating = CouncilResult.Of(Session(members, true, sheets), CouncilRules.Default with { Stops = stops }).Value.Rating;
        Assert.Equal(stopped ? null : 5, rating.Stars?.Stars);
        Assert.Equal(stopped ? [HardStopKind.CommonProduct] : [], rating.HardStops.Select(stop => stop.Kind));
    }

    [Fact]
    public void A_council_of_one_rates_as_its_sheet() => Property.Holds(TestSheets.Any, sheet =>
        Enum.GetValues<CouncilFloors>().All(floors =>
            CouncilResult.Of(Session(1, true, sheet), CouncilRules.Default with { Floors = floors }).Value.Rating.Explanation
                .SequenceEqual(sheet.Rate().Explanation)));

    [Fact]
    public void The_order_of_sheets_makes_no_difference_and_the_average_lies_between_them()
    {
        var cases = from number in Gen.Choose(1, 26)
                    from count in Gen.Choose(1, 7)
                    from sheets in Gen.ArrayOf(TestSheets.Of(TestSheets.Set(number)), count)
                    from shuffled in Gen.Shuffle(sheets)
                    select (sheets, shuffled);
        Property.Holds(cases, drawn =>
        {
            var result = Result(drawn.sheets);
            return result.Rating.Explanation.SequenceEqual(Result(drawn.shuffled).Rating.Explanation)
                && result.AverageTotal >= drawn.sheets.Min(sheet => sheet.Total)
                && result.AverageTotal <= drawn.sheets.Max(sheet => sheet.Total)
                && result.Rating.StarsByBand.Stars == NaiveRating.ByBand(result.AverageTotal);
        });
    }

    private static CouncilResult Result(params ScoreSheet[] sheets) => CouncilResult.Of(Session(sheets.Length, true, sheets)).Value;

    private static CouncilSession Session(int members, bool chair, params ScoreSheet[] sheets) =>
        CouncilSession.Create(sheets, members, chair).Value;
}

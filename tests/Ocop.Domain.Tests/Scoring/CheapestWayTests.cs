using System.Collections.ObjectModel;
using FsCheck.Fluent;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class CheapestWayTests
{
    // Sets reduced to a few criteria, with every kind of them: floors, equal points, cases, a story, gaps between options.
    private static readonly CriteriaSet[] Reduced =
    [
        Read("part A 100", "1 x 30 0/10^3/20^4/30^5", "2 x 30 0/10/20/30", "3 x 20 5/10/20^5", "4 x 20 0/5^4/20"),
        Read("part A 60", "1 x 20 1^3/10/20", "2 x 20 0/20^4", "3 x 20 0/10/20", "part B 40", "4 x 20 10^3/20^5", "5 x 20 0/20"),
        Read("part A 50", "1 x 50 group", "1.1 x 20 0/10/20^4", "1.2 x 30 0/10/30 only-with-story", "part B 50", "2 x 25 0/25", "3 x 25 0/5/25"),
        Read("part A 100", "1 x 40 10/40|10/40 two-cases", "2 x 30 1/1^3/30^4", "3 x 30 0/15/15/30^5"),
        Read("part A 100", "1 x 20 0/20", "2 x 20 0/20", "3 x 20 0/20", "4 x 20 0/20^3", "5 x 20 0/20"),
    ];

    [Fact]
    public void It_is_the_first_of_the_smallest_of_all_ways_there_are()
    {
        var cases = from set in Gen.Elements(Reduced)
                    from sheet in TestSheets.Of(set)
                    from target in Gen.Choose(1, 5)
                    from reading in Gen.Elements(FloorReading.Cumulative, FloorReading.OwnStarsOnly)
                    from gates in Gen.Elements(Enum.GetValues<GateReading>())
                    select (sheet, target, rules: new RatingRules { Floors = reading, Gates = gates });
        Property.Holds(cases, drawn => Way(drawn.sheet, drawn.target, drawn.rules)
            .SequenceEqual(BruteForce.Find(drawn.sheet, drawn.target, drawn.rules)));
    }

    [Fact]
    public void On_every_set_it_reaches_the_target_and_no_part_of_it_does()
    {
        var cases = from sheet in TestSheets.Any from target in Gen.Choose(1, 5) select (sheet, target);
        Property.Holds(
            cases,
            drawn =>
            {
                var way = Way(drawn.sheet, drawn.target);
                return NaiveRating.Allows(TestSheets.With(drawn.sheet, way), drawn.target)
                    && way.All(change => !AllowsWithout(drawn.sheet, way, change, drawn.target));
            },
            200);
    }

    [Fact]
    public void Stars_already_reached_need_no_change() => Property.Holds(TestSheets.Any, sheet =>
        Way(sheet, sheet.Rate().Stars!.Value.Stars).Count == 0);

    [Fact]
    public void A_floor_and_missing_points_are_met_together()
    {
        var sheet = Sheet(Reduced[0], 10, 20, 10, 20);
        Assert.Equal((60, 3), (sheet.Total, sheet.Rate().StarsByFloors.Stars));
        Assert.Equal(["1: 10 to 20"], Texts(Way(sheet, 4)));
        Assert.Equal(["1: 10 to 30", "3: 10 to 20"], Texts(Way(sheet, 5)));
    }

    [Fact]
    public void Of_equally_cheap_ways_the_one_that_raises_the_earlier_criterion_comes_first()
    {
        Assert.Equal(["1: 20 to 30"], Texts(Way(Sheet(Reduced[0], 20, 10, 10, 20), 4)));
        Assert.Equal(["1: 0 to 20"], Texts(Way(Sheet(Reduced[4], 0, 0, 0, 20, 20), 3)));
    }

    [Fact]
    public void One_large_raise_is_cheaper_than_two_small_ones()
    {
        var set = Read("part A 100", "1 x 40 0/10/40", "2 x 10 0/10", "3 x 50 0/50");
        Assert.Equal(["1: 0 to 40"], Texts(Way(Sheet(set, 0, 0, 50), 4)));
    }

    [Fact]
    public void What_needs_a_story_is_raised_only_with_one()
    {
        var set = Read("part A 100", "1 x 50 group", "1.1 x 10 0/10", "1.2 x 40 0/40 only-with-story", "2 x 50 0/50");
        Assert.Equal(["1.1: 0 to 10", "1.2: 0 to 40"], Texts(Way(Sheet(set, 0, 0, 50), 4)));
        Assert.Equal(["1.2: 0 to 40"], Texts(Way(Sheet(set, 10, 0, 50), 4)));
    }

    [Fact]
    public void A_floor_asks_for_a_raise_even_where_the_points_suffice()
    {
        var sheet = TestSheets.With(TestSheets.Highest(1), new Mark("1.5", 1), new Mark("4.1", 1));
        Assert.Equal(["4.1: 1 to 2"], Texts(Way(sheet, 3)));
        Assert.Equal(["1.5: 1 to 2", "4.1: 1 to 3"], Texts(Way(sheet, 4)));
        Assert.Equal(["1.5: 1 to 3", "4.1: 1 to 5"], Texts(Way(sheet, 5)));
    }

    [Fact]
    public void Where_the_band_alone_counts_no_raise_is_made_for_a_floor()
    {
        var sheet = TestSheets.With(TestSheets.Highest(1), new Mark("1.5", 1), new Mark("4.1", 1));
        var rules = new RatingRules { Gates = GateReading.BandAlone };

        Assert.Equal(StarRating.Five, sheet.Rate(rules).Stars);
        Assert.Empty(Way(sheet, 5, rules));
    }

    [Fact]
    public void A_hard_stop_bars_every_target()
    {
        var sheet = TestSheets.Highest(1).WithHardStops([HardStopKind.CommonProduct]).Value;
        var refusal = sheet.CheapestWayTo(StarRating.Three).Refusal!;
        Assert.Equal(new StarsBarred(StarRating.Three, sheet.HardStops[0]), refusal);
        Assert.Equal(
            "No marks reach 3 stars: criterion 2.1 excludes the product, because it is a common staple without distinct quality.",
            refusal.Message);
    }

    [Fact]
    public void Criteria_keep_their_case()
    {
        var sheet = Sheet(Reduced[3], 10, 30, 30);
        Assert.Equal([2], sheet.Marks.Where(mark => mark.Case is not null).Select(mark => mark.Case));
        Assert.Equal(["1: 10 to 40"], Texts(Way(sheet, 5)));
    }

    private static ReadOnlyCollection<MarkChange> Way(
        ScoreSheet sheet, int target, RatingRules? rules = null) =>
        sheet.CheapestWayTo(StarRating.Create(target).Value, rules).Value;

    private static bool AllowsWithout(ScoreSheet sheet, IEnumerable<MarkChange> way, MarkChange left, int target)
    {
        var rest = way.Where(change => change != left).ToArray();
        var brokenStory = rest.Any(change => change.Criterion.Prerequisite == left.Criterion && left.From == 0);
        return !brokenStory && NaiveRating.Allows(TestSheets.With(sheet, rest), target);
    }

    private static IEnumerable<string> Texts(IEnumerable<MarkChange> way) => way.Select(change => change.ToString());

    private static ScoreSheet Sheet(CriteriaSet set, params int[] points) => ScoreSheet.Create(
        set,
        [.. set.Criteria.Select((criterion, index) => new Mark(criterion.Code, points[index], criterion.HasCases ? 2 : null))]).Value;

    private static CriteriaSet Read(params string[] lines) => new CriteriaFile(
        string.Join('\n', ["heading x = X | X", "set 1", .. lines]), Edition.Of2026).Read(0);
}

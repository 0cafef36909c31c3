using Ocop.Domain.Classification;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Criteria;

public class CriteriaSetTests
{
    [Fact]
    public void Twenty_six_sets_have_787_scored_criteria_and_2579_options()
    {
        Assert.Equal(26, AllSets.Length);
        Assert.Equal(787, AllSets.Sum(set => set.Criteria.Count));
        Assert.Equal(2_579, AllSets.Sum(set => set.Criteria.Sum(criterion => criterion.Options.Count)));
    }

    // Points of the groups in A, B and C; scored criteria; criteria with a floor and points forced for 3, 4 and 5 stars.
    [Theory]
    [InlineData(1, "18+10+12", "13+12", "12+3+5+5+5+2+3", 32, "7/15/16", "10/37/43")]
    [InlineData(2, "18+10+12", "13+12", "15+5+5+5+2+3", 31, "7/16/17", "10/40/52")]
    [InlineData(3, "18+10+12", "13+12", "12+3+5+5+5+2+3", 32, "7/17/18", "10/42/52")]
    [InlineData(4, "18+10+12", "13+12", "12+3+5+5+5+2+3", 32, "7/17/18", "10/41/52")]
    [InlineData(5, "16+12+12", "13+12", "15+5+5+5+2+3", 31, "8/17/17", "12/42/50")]
    [InlineData(6, "18+10+12", "13+12", "15+5+5+5+2+3", 32, "8/17/17", "12/41/48")]
    [InlineData(7, "18+10+12", "13+12", "15+5+5+5+2+3", 32, "8/18/18", "11/42/51")]
    [InlineData(8, "18+10+12", "13+12", "15+5+5+5+2+3", 32, "8/18/18", "11/41/50")]
    [InlineData(9, "18+10+12", "13+12", "15+5+5+5+2+3", 31, "8/18/18", "11/41/50")]
    [InlineData(10, "18+10+12", "13+12", "15+5+5+5+2+3", 32, "8/18/18", "11/40/49")]
    [InlineData(11, "18+10+12", "13+12", "15+5+5+5+2+3", 32, "8/16/16", "12/38/43")]
    [InlineData(12, "18+10+12", "13+12", "15+5+5+5+2+3", 32, "8/18/18", "12/43/48")]
    [InlineData(13, "18+10+12", "13+12", "15+5+5+5+2+3", 34, "8/14/14", "12/34/39")]
    [InlineData(14, "17+11+12", "13+12", "15+5+5+5+5", 29, "8/14/14", "11/34/39")]
    [InlineData(15, "17+11+12", "13+12", "15+5+5+5+5", 29, "8/17/17", "11/41/46")]
    [InlineData(16, "17+11+12", "13+12", "15+5+5+5+5", 29, "7/13/14", "10/31/41")]
    [InlineData(17, "17+11+12", "13+12", "15+5+5+5+5", 29, "8/16/16", "11/39/44")]
    [InlineData(18, "18+10+12", "13+12", "5+4+5+3+3+5+3+2+5", 31, "7/13/13", "9/31/36")]
    [InlineData(19, "17+11+12", "13+12", "5+3+5+4+5+3+5+2+3", 30, "7/13/13", "9/32/37")]
    [InlineData(20, "17+11+12", "13+12", "5+3+5+4+3+5+5+2+3", 30, "7/13/13", "9/32/37")]
    [InlineData(21, "19+9+12", "13+12", "21+4+5+5", 28, "7/12/14", "8/29/43")]
    [InlineData(22, "18+10+12", "13+12", "24+3+3+5", 28, "6/11/13", "7/27/41")]
    [InlineData(23, "19+9+12", "13+12", "14+8+4+4+5", 26, "5/13/13", "9/43/51")]
    [InlineData(24, "19+9+12", "13+12", "17+9+4+5", 26, "4/10/12", "7/29/47")]
    [InlineData(25, "19+9+12", "13+12", "15+10+5+5", 25, "4/11/12", "8/39/49")]
    [InlineData(26, "14+12+14", "17+8", "3+3+3+2+3+2+3+4+4+3+3+2", 32, "1/2/2", "1/5/5")]
    public void A_set_has_the_shape_of_its_sheet(
        int number, string a, string b, string c, int scored, string withFloor, string forced)
    {
        var set = Get(number);
        Assert.Equal([a, b, c], set.Parts.Select(part => string.Join('+', part.Criteria.Select(criterion => criterion.Maximum))));
        Assert.Equal(scored, set.Criteria.Count);
        Assert.Equal(withFloor, PerStars(stars => set.Criteria.Count(criterion => criterion.PointsNeededFor(stars) is not null)));
        Assert.Equal(forced, PerStars(stars => set.Criteria.Sum(criterion => criterion.PointsNeededFor(stars) ?? 0)));
    }

    [Fact]
    public void Every_set_sums_to_40_25_and_35_through_all_its_groups()
    {
        foreach (var set in AllSets)
        {
            Assert.Equal(["A", "B", "C"], set.Parts.Select(part => part.Code));
            Assert.Equal([40, 25, 35], set.Parts.Select(part => part.Maximum));
            Assert.Equal(100, set.Maximum);
            Assert.All(set.Parts, part => Assert.Equal(part.Maximum, part.Criteria.Sum(criterion => criterion.Maximum)));
            Assert.All(set.Parts.SelectMany(part => part.Criteria), AssertSums);
        }
    }

    [Fact]
    public void The_sheets_criteria_are_numbered_by_position_and_found_by_code()
    {
        foreach (var set in AllSets)
        {
            Assert.Equal(Enumerable.Range(0, set.Criteria.Count), set.Criteria.Select(criterion => criterion.Position));
            Assert.All(set.Criteria, criterion => Assert.Same(criterion, set.Find(criterion.Code)));
        }

        Assert.Equal("TỔ CHỨC SẢN XUẤT", Get(1).Find("1")?.Name);
        Assert.Null(Get(1).Find("99"));
        Assert.Null(Get(1).Find(null));
    }

    [Fact]
    public void A_set_is_one_instance_and_names_its_edition()
    {
        Assert.Same(Get(3), Get(3));
        Assert.Equal("14 Rượu trắng (2026)", Get(14).ToString());
        Assert.Same(Edition.Of2026, Get(14).Edition);
        Assert.Same(ProductSet.Get(14).Value, Get(14).ProductSet);
    }

    [Fact]
    public void Criteria_of_other_editions_and_of_no_set_are_refused()
    {
        Assert.Equal(new CriteriaNotRecorded(Edition.Of2019, 1), CriteriaSet.Of(Edition.Of2019, 1).Refusal);
        var refusal = CriteriaSet.Of(Edition.Of2023, 5).Refusal!;
        Assert.Equal(new CriteriaNotRecorded(Edition.Of2023, 5), refusal);
        Assert.Equal("The criteria of product set 5 in the edition of 2023 are not recorded.", refusal.Message);
        Assert.Equal(new ProductSetUnknown(27), CriteriaSet.Of(Edition.Of2026, 27).Refusal);
        Assert.Equal(new ProductSetUnknown(0), CriteriaSet.Of(Edition.Of2019, 0).Refusal);
        Assert.Throws<ArgumentNullException>(() => CriteriaSet.Of(null!, 1));
    }

    private static CriteriaSet[] AllSets { get; } = [.. ProductSet.All.Select(set => Get(set.Number))];

    private static CriteriaSet Get(int number) => CriteriaSet.Of(Edition.Of2026, number).Value;

    private static string PerStars(Func<StarRating, int> count) =>
        $"{count(StarRating.Three)}/{count(StarRating.Four)}/{count(StarRating.Five)}";

    private static void AssertSums(Criterion criterion)
    {
        Assert.Equal(criterion.IsScored, criterion.Criteria.Count == 0);
        Assert.Equal(
            criterion.Maximum,
            criterion.IsScored ? criterion.Options.Max(option => option.Points) : criterion.Criteria.Sum(below => below.Maximum));
        Assert.All(criterion.Criteria, AssertSums);
    }
}

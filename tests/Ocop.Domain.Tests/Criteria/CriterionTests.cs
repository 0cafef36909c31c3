using System.Text;
using Ocop.Domain.Classification;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Criteria;

public class CriterionTests
{
    [Theory]
    [InlineData(1, "1.3", "1/2/3^5", "Gia tăng giá trị", "Value addition")]
    [InlineData(1, "3.5", "1^3/2^4/3", "Sở hữu trí tuệ", "Intellectual property")]
    [InlineData(2, "6.1", "1/2/4^5", "Tạp chất", "Impurities")]
    [InlineData(4, "7", "0/1/3", "DINH DƯỠNG", "Nutrition")]
    [InlineData(11, "6.2.3", "0/1/3/5", "Vị nước", "Liquor taste")]
    [InlineData(13, "4.3", "0/1/2/3/4", "Quảng bá sản phẩm", "Product promotion")]
    [InlineData(16, "6.1", "0/3", "Tạp chất lạ", "Foreign matter")]
    [InlineData(24, "7", "2/4/6^4/9^5", "TÍNH ĐỘC ĐÁO", "Uniqueness")]
    [InlineData(25, "8", "0/3/5^3", "ĐẢM BẢO CHẤT LƯỢNG SẢN PHẨM", "Quality assurance")]
    public void A_criterion_has_options_floors_and_two_names(int set, string code, string options, string name, string nameEn)
    {
        var criterion = Get(set, code);
        Assert.Equal(options, string.Join('/', criterion.Options));
        Assert.Equal((name, nameEn), (criterion.Name, criterion.NameEn));
        Assert.Equal($"{code} {name}", criterion.ToString());
    }

    [Theory]
    [InlineData(CriterionFlags.WhollyFromProvince, "1.1", "1 2 3 4 23 24 25")]
    [InlineData(CriterionFlags.ExcludesCommonProduct, "2.1", "1 2 3 4")]
    [InlineData(CriterionFlags.OnlyWithStory, "5.2", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25")]
    [InlineData(CriterionFlags.HaltsScoring, "6.1", "1 2 3 4 5 6 7 8 9 10 11 12 13 15 17")]
    [InlineData(CriterionFlags.HaltsScoring, "6", "19 20")]
    [InlineData(CriterionFlags.NeedsTestReport, "7", "21")]
    [InlineData(CriterionFlags.NeedsTestReport, "8", "2 6 7 8 9 10 11 12 13 14 15 16 17")]
    [InlineData(CriterionFlags.NeedsTestReport, "9", "1 3 4")]
    [InlineData(CriterionFlags.NeedsExportEvidence, "9", "21 22 24 25")]
    [InlineData(CriterionFlags.NeedsExportEvidence, "10", "14 15 16 17 23")]
    [InlineData(CriterionFlags.NeedsExportEvidence, "11", "2 5 6 7 8 9 10 11 12 13")]
    [InlineData(CriterionFlags.NeedsExportEvidence, "12", "1 3 4")]
    [InlineData(CriterionFlags.NeedsExportEvidence, "14", "18 19 20")]
    [InlineData(CriterionFlags.Disqualifies, "1.1", "7 8 9 10 11 12 13 14 15 18 19 20")]
    [InlineData(CriterionFlags.Disqualifies, "2.1", "5 6 7 8 9 10 11 12 13 14")]
    [InlineData(CriterionFlags.Disqualifies, "6.2", "21 22")]
    [InlineData(CriterionFlags.OnlyWhereLawRequires, "7", "21")]
    [InlineData(CriterionFlags.TwoCases, "8", "26")]
    [InlineData(CriterionFlags.TwoCases, "9", "26")]
    [InlineData(CriterionFlags.TwoCases, "15", "26")]
    public void A_flag_stands_at_its_criterion_in_its_sets(CriterionFlags flag, string code, string sets) => Assert.Equal(
        sets,
        string.Join(' ', ProductSet.All.Select(set => set.Number).Where(set => Find(set, code)?.Flags.HasFlag(flag) == true)));

    [Fact]
    public void The_sheets_print_123_flags_in_all() =>
        Assert.Equal(123, AllCriteria().Sum(criterion => int.PopCount((int)criterion.Flags)));

    [Theory]
    [InlineData("8", "1/3/1/3")]
    [InlineData("9", "1/2/1/2")]
    [InlineData("15", "1/3/1/3")]
    public void Three_criteria_of_tourism_have_two_cases_with_options_of_their_own(string code, string options)
    {
        var criterion = Get(26, code);
        Assert.True(criterion.HasCases);
        Assert.Equal(options, string.Join('/', criterion.Options));
        Assert.Equal([1, 1, 2, 2], criterion.Options.Select(option => option.Case));
        Assert.Same(criterion.Options[2], criterion.FindOption(1, 2));
        Assert.Null(criterion.FindOption(1));
        Assert.Null(criterion.FindOption(1, 3));
    }

    [Fact]
    public void Of_options_with_equal_points_the_higher_floor_counts()
    {
        var set = new CriteriaFile("heading x = X | X\nset 1\npart A 3\n1 x 3 1/1^4/1^3/3", Edition.Of2026).Read(0);
        Assert.Equal(StarRating.Four, set.Find("1")!.FindOption(1)!.StarFloor);
        Assert.Null(Get(23, "6.2").FindOption(1)!.StarFloor);
    }

    [Fact]
    public void Groups_hold_their_criteria_to_three_levels()
    {
        var tea = Get(11, "6");
        Assert.False(tea.IsScored);
        Assert.Equal(["6.1", "6.2"], tea.Criteria.Select(criterion => criterion.Code));
        Assert.Equal(["6.2.1", "6.2.2", "6.2.3"], tea.Criteria[1].Criteria.Select(criterion => criterion.Code));
        Assert.Equal(11, tea.Criteria[1].Criteria.Sum(criterion => criterion.Maximum));
        Assert.Empty(tea.Options);
    }

    [Fact]
    public void Points_needed_add_up_the_floors_of_fewer_stars()
    {
        var area = Get(1, "4.1");
        Assert.Equal([2, 3, 5], new[] { StarRating.Three, StarRating.Four, StarRating.Five }.Select(area.PointsNeededFor));
        Assert.Equal(2, Get(1, "9").PointsNeededFor(StarRating.Five));
        Assert.Null(Get(1, "1.3").PointsNeededFor(StarRating.Four));
        Assert.Null(Get(1, "1.1").PointsNeededFor(StarRating.Five));
    }

    [Fact]
    public void The_structure_of_a_story_needs_the_story()
    {
        Assert.Same(Get(1, "5.1"), Get(1, "5.2").Prerequisite);
        Assert.Equal(25, AllCriteria().Count(criterion => criterion.Prerequisite?.Code == "5.1"));
        Assert.Equal(25, AllCriteria().Count(criterion => criterion.Prerequisite is not null));
    }

    [Fact]
    public void There_are_110_pairs_of_headings_all_composed()
    {
        var names = AllCriteria().Select(criterion => (criterion.Name, criterion.NameEn)).Distinct().ToArray();
        Assert.Equal(943, AllCriteria().Count());
        Assert.Equal(110, names.Length);
        Assert.All(names, pair => Assert.True(pair.Name.IsNormalized(NormalizationForm.FormC), pair.Name));
    }

    private static IEnumerable<Criterion> AllCriteria() => ProductSet.All
        .SelectMany(set => CriteriaSet.Of(Edition.Of2026, set.Number).Value.Parts)
        .SelectMany(part => part.Criteria)
        .SelectMany(SelfAndBelow);

    private static IEnumerable<Criterion> SelfAndBelow(Criterion criterion) =>
        criterion.Criteria.SelectMany(SelfAndBelow).Prepend(criterion);

    private static Criterion? Find(int set, string code) => CriteriaSet.Of(Edition.Of2026, set).Value.Find(code);

    private static Criterion Get(int set, string code) => Find(set, code)!;
}

using Ocop.Domain.Producers;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

/// <summary>The plan of Tánh Linh district, Bình Thuận, for 2024; both units ended in July 2025.</summary>
public class Article002Tests
{
    private const string FirstRound = "2024-07-31";
    private static readonly Result<TargetTerm> In2024 = TargetTerm.InYear(2024);

    private static readonly Target Additional = Aim(
        OfProducts(new() { Condition = TargetCondition.Recognised, Stars = AtLeast(3) }),
        TargetGoal.Between(15, 19, TargetUnit.Count).Then(goal => goal.AsIncrement()),
        In2024,
        Words("thêm từ 15 - 19 sản phẩm được công nhận từ 3 sao trở lên"));

    [Fact]
    public void Line_1_15_to_19_more_products_of_which_the_first_round_gave_four()
    {
        Additional.Answers(
            Added(4, FirstRound),
            FirstRound,
            (TargetVerdict.NotMet,
                "4 of 15 to 19, 11 missing, due by 2024-12-31; linear pace from 0 on 2024-01-01 expects 8.71 on 2024-07-31"));
        Additional.Answers(
            Added(9, FirstRound),
            FirstRound,
            (TargetVerdict.OnTrack,
                "9 of 15 to 19, 6 missing, due by 2024-12-31; linear pace from 0 on 2024-01-01 expects 8.71 on 2024-07-31"));
    }

    [Theory]
    [InlineData(14, TargetVerdict.NotMet, "14 of 15 to 19, 1 missing, due by 2024-12-31")]
    [InlineData(15, TargetVerdict.Met, "15 of 15 to 19, reached, due by 2024-12-31")]
    [InlineData(19, TargetVerdict.Met, "19 of 15 to 19, reached, due by 2024-12-31")]
    [InlineData(20, TargetVerdict.NotMet, "20 of 15 to 19, 1 over, due by 2024-12-31")]
    public void Line_1_at_the_year_s_end(int added, TargetVerdict verdict, string arithmetic)
    {
        Additional.Answers(Added(added, "2024-12-31"), "2025-01-01", (verdict, arithmetic));
    }

    [Fact]
    public void Line_1_the_published_outcome_adds_up()
    {
        Assert.Equal(new ConsistencyCheck(true, "19 + 2 = 21"), ConsistencyCheck.Sum(21, 19, 2));
    }

    [Fact]
    public void Line_2_2_to_6_products_may_be_scored_for_four_stars_and_the_first_round_gave_two()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.EligibleForScoring, Stars = Exactly(4) }),
            TargetGoal.Between(2, 6, TargetUnit.Count),
            In2024,
            Words("từ 2 - 6 sản phẩm đủ điều kiện tham gia chấm điểm 4 sao cấp tỉnh"));

        target.Answers(Count(2, FirstRound), FirstRound, (TargetVerdict.Met, "2 of 2 to 6, reached, due by 2024-12-31"));
        target.Answers(Count(7, FirstRound), FirstRound, (TargetVerdict.NotMet, "7 of 2 to 6, 1 over, due by 2024-12-31"));
    }

    [Fact]
    public void Line_3_the_share_of_cooperatives_rises_to_15_per_cent()
    {
        var target = Aim(
            OfProducers(new() { ProducerKind = ProducerKind.Cooperative }),
            TargetGoal.Exactly(15, TargetUnit.Percent),
            In2024,
            Words("nâng tỷ lệ chủ thể OCOP là hợp tác xã lên 15%"));

        target.Answers(
            Fraction(3, 24, "2024-06-30").Since(Fraction(2, 20, "2024-01-01")),
            "2024-06-30",
            (TargetVerdict.OnTrack,
                "3/24 = 12.5 % against 15 %, 2.5 points missing, due by 2024-12-31; "
                + "linear pace from 10 % on 2024-01-01 expects 12.48 % on 2024-06-30"));
    }

    [Fact]
    public void Line_4_the_share_of_small_and_medium_enterprises_is_held()
    {
        var target = Aim(
            OfProducers(new() { ProducerKind = ProducerKind.Enterprise, Trait = ProducerTrait.SmallOrMediumEnterprise }),
            TargetGoal.Hold(TargetUnit.Percent),
            In2024,
            Words("củng cố, giữ vững tỷ lệ chủ thể là doanh nghiệp nhỏ và vừa"));
        var before = Fraction(5, 20, "2023-12-31");

        target.Answers(
            Fraction(6, 24, FirstRound).Since(before),
            FirstRound,
            (TargetVerdict.OnTrack, "6/24 = 25 % against the baseline 25 %, reached, due by 2024-12-31; to be held until then"));
        target.Answers(
            Fraction(6, 25, FirstRound).Since(before),
            FirstRound,
            (TargetVerdict.NotMet, "6/25 = 24 % against the baseline 25 %, 1 point missing, due by 2024-12-31"));
        target.Answers(
            Fraction(7, 25, "2024-12-31").Since(before),
            "2025-01-01",
            (TargetVerdict.Met, "7/25 = 28 % against the baseline 25 %, reached, 3 points above, due by 2024-12-31"));
        target.Answers(
            Fraction(6, 24, FirstRound),
            FirstRound,
            (TargetVerdict.Unknown, "6/24 = 25 % against the baseline, due by 2024-12-31; there is no baseline"));
    }

    [Fact]
    public void Line_5_one_organisation_produces_in_a_value_chain()
    {
        var target = Aim(
            TargetSubject.Create(Metric.Organisations, new() { Condition = TargetCondition.LinkedToValueChain }).Value,
            TargetGoal.Exactly(1, TargetUnit.Count),
            In2024,
            Words("phấn đấu có 1 tổ chức kinh tế sản xuất sản phẩm OCOP gắn với chuỗi giá trị"));

        target.Answers(Count(1, "2024-12-31"), "2025-01-01", (TargetVerdict.Met, "1 of 1, reached, due by 2024-12-31"));
        target.Answers(Count(0, "2024-12-31"), "2025-01-01", (TargetVerdict.NotMet, "0 of 1, 1 missing, due by 2024-12-31"));
    }

    private static TargetStatement Words(string text) =>
        TargetStatement.Create(text, District("huyện Tánh Linh", "Bình Thuận")).Value;
}

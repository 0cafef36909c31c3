using Ocop.Domain.Producers;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

/// <summary>The plan of Bến Tre for 2021 to 2025, published on 20 September 2022; part of Vĩnh Long since July 2025.</summary>
public class Article004Tests
{
    // Vĩnh Long after the merger, November 2025: figures of the new province, used for their shape.
    private const string Merged = "2025-11-30";
    private static readonly Result<TargetTerm> Period = TargetTerm.Years(2021, 2025);

    [Fact]
    public void Line_1_at_least_200_products_of_which_252_are_published()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.Recognised, Stars = AtLeast(3) }),
            TargetGoal.AtLeast(200, TargetUnit.Count),
            Period,
            Words("ít nhất 200 sản phẩm OCOP đạt từ 3 sao trở lên"));

        target.Answers(
            Count(252, "2025-06-30"),
            "2025-06-30",
            (TargetVerdict.Met, "252 of at least 200, reached, 52 above, due by 2025-12-31"));
    }

    [Fact]
    public void Line_2_30_products_of_five_or_potential_five_stars()
    {
        var target = Aim(
            OfProducts(new() { Stars = StarThreshold.FiveOrPotentialFive }),
            TargetGoal.Exactly(30, TargetUnit.Count),
            Period,
            Words("30 sản phẩm đạt 5 sao hoặc tiềm năng 5 sao"));

        target.Answers(TargetFacts.None, Merged, (TargetVerdict.Unknown, "? of 30, due by 2025-12-31; there is no figure"));
        target.Answers(
            Count(13 + 6, "2025-12-31"),
            "2025-12-31",
            (TargetVerdict.NotMet, "19 of 30, 11 missing, due by 2025-12-31"));
    }

    [Fact]
    public void Line_3_at_least_20_per_cent_of_the_evaluated_products_are_upgraded()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.Upgraded }, Population.EvaluatedProducts),
            TargetGoal.AtLeast(20, TargetUnit.Percent),
            Period,
            Words("nâng cấp ít nhất 20% sản phẩm đã được đánh giá"));

        target.Answers(
            Fraction(50, 252, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.NotMet, "50/252 = 19.84 % against at least 20 %, 0.16 points missing, due by 2025-12-31"));
    }

    [Fact]
    public void Line_4_at_least_20_per_cent_of_the_producers_are_cooperatives()
    {
        var target = Aim(
            OfProducers(new() { ProducerKind = ProducerKind.Cooperative }),
            TargetGoal.AtLeast(20, TargetUnit.Percent),
            Period,
            Words("ít nhất 20% chủ thể là hợp tác xã"));

        target.Answers(
            Fraction(113, 662, Merged),
            Merged,
            (TargetVerdict.Unknown,
                "113/662 = 17.07 % against at least 20 %, 2.93 points missing, due by 2025-12-31; "
                + "there is no baseline to judge the pace by"));
    }

    [Fact]
    public void Line_5_at_least_10_per_cent_of_the_craft_village_producers_have_a_recognised_product()
    {
        var target = Aim(
            OfProducers(
                new() { Condition = TargetCondition.Recognised, Trait = ProducerTrait.InCraftVillage },
                Population.CraftVillageProducers),
            TargetGoal.AtLeast(10, TargetUnit.Percent),
            Period,
            Words("ít nhất 10% chủ thể làng nghề có sản phẩm OCOP được công nhận"));

        target.Answers(
            Fraction(5, 50, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.Met, "5/50 = 10 % against at least 10 %, reached, due by 2025-12-31"));
    }

    [Fact]
    public void Line_6_more_than_100_turns_of_trade_promotion_in_each_year()
    {
        var subject = TargetSubject.Create(
            Metric.Participations, new() { Condition = TargetCondition.Participating, Channel = TargetChannel.TradePromotion }).Value;
        var words = Words("hằng năm trên 100 lượt doanh nghiệp, cơ sở tham gia xúc tiến thương mại");
        var target = Aim(subject, TargetGoal.MoreThan(100, TargetUnit.TurnsPerYear), Period, words);
        var published = PrintedFigure.Read("trên 100", Day("2022-12-31")).Value;

        Assert.Equal("more than 100", new ReportedResult(words, published).Arithmetic);
        target.Answers(
            new TargetFacts(published),
            "2022-12-31",
            (TargetVerdict.Met, "more than 100 of more than 100, reached, in the year 2022"));
        target.Answers(
            Count(100, "2022-12-31"),
            "2023-01-01",
            (TargetVerdict.NotMet, "100 of more than 100, 1 missing, in the year 2022"));
        target.Answers(
            Count(73, "2022-09-20"),
            "2022-09-20",
            (TargetVerdict.OnTrack,
                "73 of more than 100, 28 missing, in the year 2022; linear pace from 0 on 2022-01-01 expects 71.98 on 2022-09-20"));
    }

    [Fact]
    public void The_merged_province_s_figures_agree_with_each_other()
    {
        Assert.Equal(new ConsistencyCheck(true, "916 + 202 + 13 + 6 = 1137"), ConsistencyCheck.Sum(1137, 916, 202, 13, 6));
        Assert.Equal(new ConsistencyCheck(true, "132 + 113 + 14 + 403 = 662"), ConsistencyCheck.Sum(662, 132, 113, 14, 403));
    }

    private static TargetStatement Words(string text) => TargetStatement.Create(text, Province("Bến Tre")).Value;
}

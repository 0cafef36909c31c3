using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

/// <summary>The results of Đồng Tháp reported on 27 December 2024, as results without a target.</summary>
public class Article003Tests
{
    private const string Conference = "2024-12-27";

    [Fact]
    public void Line_1_6_of_12_targets_are_achieved_or_exceeded()
    {
        var subject = TargetSubject.Create(
            Metric.Indicators, new() { Condition = TargetCondition.Achieved }, Population.Indicators).Value;

        Reports(subject, TargetUnit.OutOf, "đạt và vượt 6/12 chỉ tiêu", ("6/12", "6/12 = 50 %", "6/12; no goal is set"));
    }

    [Fact]
    public void Line_2_526_products_are_newly_recognised_of_which_170_in_2024()
    {
        var newly = OfProducts(new() { Condition = TargetCondition.Recognised });

        Reports(newly, TargetUnit.Count, "công nhận mới 526 sản phẩm", ("526", "526", "526; no goal is set"));
        Reports(newly, TargetUnit.Count, "công nhận mới thêm 170 sản phẩm", ("170", "170", "170; no goal is set"));
    }

    [Fact]
    public void Line_3_90_of_158_products_are_recognised_again()
    {
        var again = OfProducts(
            new() { Condition = TargetCondition.RecognisedAgain, Stars = AtLeast(3) }, Population.ProductsDueForReevaluation);

        Reports(
            again,
            TargetUnit.Percent,
            "90/158 sản phẩm tham gia và được công nhận lại 3 - 4 sao",
            ("90/158", "90/158 = 56.96 %", "90/158 = 56.96 %; no goal is set"));
    }

    [Fact]
    public void Line_4_42_27_per_cent_of_the_producers_are_women()
    {
        Reports(
            OfProducers(new() { Trait = ProducerTrait.Woman }),
            TargetUnit.Percent,
            "42,27% chủ thể OCOP là nữ",
            ("42,27 %", "42.27 %", "42.27 %; no goal is set"));
    }

    [Fact]
    public void Line_5_five_large_tourist_sites_have_counters()
    {
        Reports(
            TargetSubject.Create(Metric.DisplayPoints).Value,
            TargetUnit.Count,
            "Tại 5 điểm du lịch lớn",
            ("5", "5", "5; no goal is set"));
    }

    [Fact]
    public void Line_6_67_per_cent_of_the_producers_sell_through_modern_channels()
    {
        Reports(
            OfProducers(new() { Condition = TargetCondition.OnOffer, Channel = TargetChannel.ModernRetail }),
            TargetUnit.Percent,
            "67% chủ thể có sản phẩm vào kênh bán hàng hiện đại",
            ("67%", "67 %", "67 %; no goal is set"));
    }

    [Fact]
    public void Line_7_all_products_are_on_large_platforms()
    {
        Reports(
            OfProducts(new() { Condition = TargetCondition.OnOffer, Channel = TargetChannel.ECommerce }, Population.Products),
            TargetUnit.Percent,
            "100% sản phẩm OCOP lên sàn thương mại điện tử lớn",
            ("100%", "100 %", "100 %; no goal is set"));
    }

    [Fact]
    public void Line_8_35_products_of_20_producers_get_certificates_of_four_stars()
    {
        TargetFilter fourStars = new() { Condition = TargetCondition.Recognised, Stars = Exactly(4) };
        const string Words = "35 sản phẩm của 20 chủ thể đạt 4 sao cấp tỉnh năm 2024";

        Reports(OfProducts(fourStars), TargetUnit.Count, Words, ("35", "35", "35; no goal is set"));
        Reports(
            TargetSubject.Create(Metric.Producers, fourStars).Value,
            TargetUnit.Count,
            Words,
            ("20", "20", "20; no goal is set"));
    }

    [Fact]
    public void The_province_s_later_figures_agree_with_each_other()
    {
        Assert.Equal(new ConsistencyCheck(true, "799 + 199 + 4 = 1002"), ConsistencyCheck.Sum(1002, 799, 199, 4));
        Assert.Equal(new ConsistencyCheck(true, "53 + 120 + 273 + 2 = 448"), ConsistencyCheck.Sum(448, 53, 120, 273, 2));
        Assert.Equal(
            new ConsistencyCheck(true, "824/1002 = 82.24 %"),
            ConsistencyCheck.Share(Fraction(824, 1002, "2025-11-26").Measured!, 82.24m));
    }

    private static void Reports(
        TargetSubject subject, TargetUnit unit, string words, (string Printed, string Figure, string Evaluated) expected)
    {
        var statement = TargetStatement.Create(words, Province("Đồng Tháp")).Value;
        var figure = PrintedFigure.Read(expected.Printed, Day(Conference)).Value;

        Assert.Equal(expected.Figure, new ReportedResult(statement, figure).Arithmetic);
        Result(subject, unit, statement).Answers(new TargetFacts(figure), Conference, (TargetVerdict.Unknown, expected.Evaluated));
    }
}

using Ocop.Domain.Producers;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

/// <summary>
/// The targets of Bình Dương, published on 22 January 2024; the province has been part of Hồ Chí Minh City since July
/// 2025.
/// </summary>
public class Article000Tests
{
    private static readonly Result<TargetTerm> By2025 = TargetTerm.ByYear(2025);

    [Fact]
    public void Line_1_at_least_60_products_of_four_stars_or_more()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.Recognised, Stars = AtLeast(4) }),
            TargetGoal.AtLeast(60, TargetUnit.Count),
            By2025,
            Words("ít nhất 60 sản phẩm OCOP đạt tiêu chuẩn từ 4 sao trở lên"));

        Assert.Equal("4 stars or more", target.Subject.Filter.Stars!.ToString());
        target.Answers(TargetFacts.None, "2025-01-01", (TargetVerdict.Unknown, "? of at least 60, due by 2025-12-31; there is no figure"));
        target.Answers(Count(60, "2025-12-31"), "2025-12-31", (TargetVerdict.Met, "60 of at least 60, reached, due by 2025-12-31"));
        target.Answers(Count(59, "2025-12-31"), "2026-01-01", (TargetVerdict.NotMet, "59 of at least 60, 1 missing, due by 2025-12-31"));
    }

    [Fact]
    public void Line_2_at_least_one_product_of_five_stars()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.Recognised, Stars = Exactly(5) }),
            TargetGoal.AtLeast(1, TargetUnit.Count),
            By2025,
            Words("ít nhất 1 sản phẩm đạt 5 sao"));

        Assert.Equal("exactly 5 stars", target.Subject.Filter.Stars!.ToString());
        target.Answers(Count(0, "2025-12-31"), "2026-01-01", (TargetVerdict.NotMet, "0 of at least 1, 1 missing, due by 2025-12-31"));
    }

    [Fact]
    public void Line_3_five_products_or_more_are_exported()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.OnOffer, Channel = TargetChannel.Export }),
            TargetGoal.AtLeast(5, TargetUnit.Count),
            By2025,
            Words("có từ 5 sản phẩm OCOP xuất khẩu"));

        target.Answers(Count(7, "2024-06-30"), "2024-06-30", (TargetVerdict.Met, "7 of at least 5, reached, 2 above, due by 2025-12-31"));
    }

    [Fact]
    public void Line_4_all_communes_take_part_which_is_no_recognition()
    {
        var target = Aim(
            TargetSubject.Create(Metric.Communes, new() { Condition = TargetCondition.Participating }, Population.Communes).Value,
            TargetGoal.Exactly(100, TargetUnit.Percent),
            By2025,
            Words("100% số xã có sản phẩm tham gia chương trình OCOP"));

        target.Answers(
            Fraction(41, 42, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.NotMet, "41/42 = 97.62 % against 100 %, 2.38 points missing, due by 2025-12-31"));
        target.Answers(
            Fraction(42, 42, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.Met, "42/42 = 100 % against 100 %, reached, due by 2025-12-31"));
    }

    [Fact]
    public void Line_5_150_products_come_on_top_and_the_published_155_pass_the_number_printed()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.Recognised, Stars = AtLeast(3) }),
            TargetGoal.Exactly(150, TargetUnit.Count).Then(goal => goal.AsIncrement()),
            By2025,
            Words("có thêm 150 sản phẩm được công nhận từ 3 sao trở lên", "Printed without ít nhất."));
        var published = Added(155, "2024-12-31");

        target.Answers(published, "2024-12-31", (TargetVerdict.NotMet, "155 of 150, 5 over, due by 2025-12-31"));
        target.Answers(
            published,
            "2024-12-31",
            new EvaluationPolicy { Overshoot = Overshoot.Meets },
            (TargetVerdict.Met, "155 of 150, 5 over, due by 2025-12-31"));
    }

    [Fact]
    public void Line_5_counted_from_the_stock_before()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.Recognised, Stars = AtLeast(3) }),
            TargetGoal.Exactly(150, TargetUnit.Count).Then(goal => goal.AsIncrement()),
            By2025,
            Words("có thêm 150 sản phẩm được công nhận từ 3 sao trở lên"));

        target.Answers(
            Count(274, "2024-12-31").Since(Count(119, "2023-12-31")),
            "2024-12-31",
            (TargetVerdict.NotMet, "274 - 119 = 155 of 150, 5 over, due by 2025-12-31"));
        target.Answers(
            Count(274, "2024-12-31"),
            "2024-12-31",
            (TargetVerdict.Unknown, "274 of 150, due by 2025-12-31; there is no baseline"));
    }

    [Fact]
    public void Line_6_at_least_40_per_cent_of_the_producers_are_cooperatives()
    {
        var target = Aim(
            OfProducers(new() { ProducerKind = ProducerKind.Cooperative }),
            TargetGoal.AtLeast(40, TargetUnit.Percent),
            By2025,
            Words("ít nhất có 40% chủ thể OCOP là hợp tác xã"));

        target.Answers(
            Fraction(null, 120, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.Unknown, "?/120 against at least 40 %, due by 2025-12-31; the figure is not known"));
        target.Answers(
            Fraction(48, 120, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.Met, "48/120 = 40 % against at least 40 %, reached, due by 2025-12-31"));
    }

    [Fact]
    public void Line_7_30_per_cent_small_and_medium_enterprises_stays_exact_with_its_doubt_noted()
    {
        var target = Aim(
            OfProducers(new() { ProducerKind = ProducerKind.Enterprise, Trait = ProducerTrait.SmallOrMediumEnterprise }),
            TargetGoal.Exactly(30, TargetUnit.Percent),
            By2025,
            Words("30% chủ thể là doanh nghiệp nhỏ và vừa", "The ít nhất before the cooperatives may or may not reach this far."));

        Assert.Equal("The ít nhất before the cooperatives may or may not reach this far.", target.Statement.Note);
        target.Answers(
            Percent(31.5m, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.NotMet, "31.5 % against 30 %, 1.5 points over, due by 2025-12-31"));
    }

    [Fact]
    public void Line_8_at_least_half_of_the_craft_villages_have_a_product()
    {
        var target = Aim(
            TargetSubject.Create(
                Metric.CraftVillages, new() { Condition = TargetCondition.Recognised }, Population.TraditionalCraftVillages).Value,
            TargetGoal.AtLeast(50, TargetUnit.Percent),
            By2025,
            Words("ít nhất 50% làng nghề truyền thống có sản phẩm OCOP"));

        target.Answers(
            Fraction(4, 9, "2025-12-31"),
            "2026-01-01",
            (TargetVerdict.NotMet, "4/9 = 44.44 % against at least 50 %, 5.56 points missing, due by 2025-12-31"));
    }

    [Fact]
    public void Line_9_each_commune_has_a_key_product()
    {
        var target = Aim(
            OfProducts(new() { Condition = TargetCondition.KeyProduct }),
            TargetGoal.AtLeast(1, TargetUnit.PerCommune),
            TargetTerm.Open,
            Words("mỗi xã có ít nhất một sản phẩm chủ lực"));

        target.Answers(Count(0, "2024-01-22"), "2024-01-22", (TargetVerdict.NotMet, "0 of at least 1, 1 missing"));
    }

    [Fact]
    public void The_place_is_kept_as_printed_and_leads_to_the_province_it_went_into()
    {
        var place = Words("ít nhất 60 sản phẩm").Place;

        Assert.Equal("Bình Dương", place.ToString());
        Assert.Equal("79", place.Resolve(null).UnitAt(Day("2025-12-31"))!.Code);
    }

    private static TargetStatement Words(string text, string? note = null) =>
        TargetStatement.Create(text, Province("Bình Dương"), note).Value;
}

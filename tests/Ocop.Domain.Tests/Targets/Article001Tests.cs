using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

/// <summary>The figures of Lạc Dương district, Lâm Đồng, of July 2023; the district ended in July 2025.</summary>
public class Article001Tests
{
    private const string July2023 = "2023-07-31";
    private static readonly TargetFilter Recognised = new() { Condition = TargetCondition.Recognised };

    [Fact]
    public void Line_1_43_products_of_14_producers()
    {
        var products = Result(OfProducts(Recognised), TargetUnit.Count, Words("43 sản phẩm của 14 chủ thể"));
        var producers = Result(
            TargetSubject.Create(Metric.Producers, Recognised).Value, TargetUnit.Count, Words("43 sản phẩm của 14 chủ thể"));

        products.Answers(Count(43, July2023), July2023, (TargetVerdict.Unknown, "43; no goal is set"));
        producers.Answers(Count(14, July2023), July2023, (TargetVerdict.Unknown, "14; no goal is set"));
    }

    [Theory]
    [InlineData(3, 27)]
    [InlineData(4, 16)]
    public void Lines_2_and_3_of_which_so_many_have_three_and_four_stars(int stars, int products)
    {
        var result = Result(
            OfProducts(Recognised with { Stars = Exactly(stars) }), TargetUnit.Count, Words($"{products} sản phẩm {stars} sao"));

        result.Answers(Count(products, July2023), July2023, (TargetVerdict.Unknown, $"{products}; no goal is set"));
    }

    [Fact]
    public void Lines_1_to_3_add_up_and_leave_no_five_stars()
    {
        Assert.Equal(new ConsistencyCheck(true, "27 + 16 = 43"), ConsistencyCheck.Sum(43, 27, 16));
    }

    [Fact]
    public void Line_4_68_products_of_three_stars_or_more_by_2025()
    {
        var target = Aim(
            OfProducts(Recognised with { Stars = AtLeast(3) }),
            TargetGoal.Exactly(68, TargetUnit.Count),
            TargetTerm.ByYear(2025),
            Words("có 68 sản phẩm được công nhận từ 3 sao trở lên"));
        var published = Count(43, July2023);

        target.Answers(
            published,
            July2023,
            (TargetVerdict.Unknown, "43 of 68, 25 missing, due by 2025-12-31; there is no baseline to judge the pace by"));
        target.Answers(
            published,
            "2026-01-01",
            (TargetVerdict.Unknown, "43 of 68, 25 missing, due by 2025-12-31; the figure is of 2023-07-31, before the deadline"));
        target.Answers(
            published,
            "2026-01-01",
            new EvaluationPolicy { Timing = FigureTiming.LatestStands },
            (TargetVerdict.NotMet, "43 of 68, 25 missing, due by 2025-12-31"));
        target.Answers(
            published.Since(Count(20, "2021-01-01")),
            July2023,
            (TargetVerdict.NotMet,
                "43 of 68, 25 missing, due by 2025-12-31; linear pace from 20 on 2021-01-01 expects 44.75 on 2023-07-31"));
        target.Answers(
            published.Since(Count(10, "2021-01-01")),
            July2023,
            (TargetVerdict.OnTrack,
                "43 of 68, 25 missing, due by 2025-12-31; linear pace from 10 on 2021-01-01 expects 39.91 on 2023-07-31"));
    }

    [Fact]
    public void Line_5_all_products_are_on_display()
    {
        var result = Result(
            OfProducts(new() { Condition = TargetCondition.OnOffer, Channel = TargetChannel.DisplayPoint }, Population.Products),
            TargetUnit.Percent,
            Words("toàn bộ sản phẩm OCOP được trưng bày tại Trung tâm OCOP"));

        result.Answers(
            Fraction(43, 43, July2023),
            July2023,
            (TargetVerdict.Unknown, "43/43 = 100 %; no goal is set"));
    }

    [Fact]
    public void The_district_is_kept_although_it_ended()
    {
        var place = Words("43 sản phẩm").Place;

        Assert.Equal("huyện Lạc Dương, Lâm Đồng", place.ToString());
        Assert.Equal("68", place.Resolve(null).UnitFrom2025!.Code);
    }

    private static TargetStatement Words(string text) =>
        TargetStatement.Create(text, District("huyện Lạc Dương", "Lâm Đồng")).Value;
}

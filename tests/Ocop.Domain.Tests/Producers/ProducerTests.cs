using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Producers;

public class ProducerTests
{
    [Fact]
    public void What_is_known_is_kept_and_the_rest_is_unknown()
    {
        var place = new PrintedPlace("xã Tân Dân", null, "Hà Tĩnh");
        var facts = new ProducerFacts("HTX Tân Dân")
        {
            KindAsPrinted = "Hợp tác xã",
            Place = place,
            TaxCode = TaxCode.Parse("0301234562"),
            Rating = CooperativeRating.Fair,
            RepresentativeEarnsPoint = true,
        };
        var producer = Producer.Create(facts).Value;
        Assert.Equal(("HTX Tân Dân", ProducerKind.Cooperative, "Hợp tác xã", LegalForm.Cooperative), (producer.ToString(), producer.Kind, producer.KindAsPrinted, producer.Form));
        Assert.Equal((place, "0301234562", CooperativeRating.Fair, true), (producer.Place, producer.TaxCode?.Text, producer.Rating, producer.RepresentativeEarnsPoint));
        Assert.Equal((null, null), (producer.LocalCapital, producer.Size));
    }

    [Theory]
    [InlineData("HTX Tân Dân", null, ProducerKind.Cooperative)]
    [InlineData("HTX Tân Dân", " ", ProducerKind.Cooperative)]
    [InlineData("Tân Dân", "Hộ kinh doanh", ProducerKind.BusinessHousehold)]
    [InlineData("Chi nhánh Công ty TNHH Tân Dân", null, ProducerKind.Enterprise)]
    [InlineData("Cơ sở Hoàng Hằng", null, null)]
    [InlineData("Công ty TNHH Tân Dân", "Cơ sở sản xuất", null)]
    [InlineData("ECOHOME", null, null)]
    public void The_kind_is_the_printed_one_and_failing_that_the_names(string name, string? printed, ProducerKind? kind)
    {
        Assert.Equal(kind, Of(name, printed).Kind);
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        var half = LocalCapitalShare.Create(50).Value;
        Assert.Equal(new ProducerNameMissing(), Producer.Create(new(" – ")).Refusal);
        Assert.Equal(
            new CooperativeRatingMisplaced("Công ty Mỹ Lệ", CooperativeRating.Good),
            Producer.Create(new("Công ty Mỹ Lệ") { Rating = CooperativeRating.Good }).Refusal);
        Assert.Equal(
            new EnterpriseSizeMisplaced("HTX Tân Dân", EnterpriseSize.Large),
            Producer.Create(new("HTX Tân Dân") { Size = EnterpriseSize.Large }).Refusal);
        Assert.Equal(new LocalCapitalMisplaced("HTX Tân Dân", half), Producer.Create(new("HTX Tân Dân") { LocalCapital = half }).Refusal);
        Assert.Equal("'HTX Tân Dân' is no enterprise, so local people cannot hold 50 % of its capital.", new LocalCapitalMisplaced("HTX Tân Dân", half).Message);
    }

    [Theory]
    [InlineData("HTX Tân Dân", null)]
    [InlineData("THT Tân Dân", null)]
    [InlineData("Hộ sản xuất Tân Dân", null)]
    [InlineData("Cơ sở Hoàng Hằng", "producer-form-unlisted")]
    [InlineData("Làng nghề chầm nón lá Hội An", "producer-form-unlisted")]
    [InlineData("Hiệp hội Yến sào", "producer-kind-for-tourism-only")]
    public void Who_may_take_part_is_asked(string name, string? rule)
    {
        Assert.Equal(rule, Of(name).FindObstacle(withTourism: false)?.Rule);
    }

    [Fact]
    public void Associations_may_take_part_with_tourism()
    {
        Assert.Null(Of("Hiệp hội Du lịch").FindObstacle(withTourism: true));
        Assert.Equal(new ProducerKindForTourismOnly(ProducerKind.Association), Of("Hiệp hội Du lịch").FindObstacle(withTourism: false));
    }

    [Fact]
    public void What_the_article_is_silent_on_is_a_policy()
    {
        var large = Producer.Create(new("Công ty Mỹ Lệ") { Size = EnterpriseSize.Large }).Value;
        var lenient = new EligibilityPolicy(AdmitsLargeEnterprises: true, AdmitsUnlistedForms: true);
        Assert.Equal(new LargeEnterpriseUnlisted("Công ty Mỹ Lệ"), large.FindObstacle(false));
        Assert.Equal("Decision 26/2026/QĐ-TTg, article 2.3", large.FindObstacle(false)!.Article!.ToString());
        Assert.Null(large.FindObstacle(false, lenient));
        Assert.Null(Of("Cơ sở Hoàng Hằng").FindObstacle(false, lenient));
        Assert.Null(Of("Công ty Mỹ Lệ").FindObstacle(false));
    }

    [Theory]
    [InlineData("HTX Tân Dân", null, EntityTypeOption.CooperativeOrLocalMajority)]
    [InlineData("THT Tân Dân", null, EntityTypeOption.HouseholdFarmOrGroup)]
    [InlineData("HKD Thạo Loan", null, EntityTypeOption.HouseholdFarmOrGroup)]
    [InlineData("Hộ sản xuất Tân Dân", null, EntityTypeOption.HouseholdFarmOrGroup)]
    [InlineData("Trang trại Trường Phúc", null, EntityTypeOption.HouseholdFarmOrGroup)]
    [InlineData("Công ty TNHH Tân Dân", 100, EntityTypeOption.CompanyWithoutLocalMajority)]
    [InlineData("DNTN Tân Dân", null, EntityTypeOption.CompanyWithoutLocalMajority)]
    [InlineData("Công ty CP Tân Dân", 50, EntityTypeOption.CompanyWithoutLocalMajority)]
    [InlineData("Công ty CP Tân Dân", 51, EntityTypeOption.CooperativeOrLocalMajority)]
    [InlineData("Công ty CP Tân Dân", null, null)]
    [InlineData("Công ty Tân Dân", null, null)]
    [InlineData("Hiệp hội Du lịch", null, null)]
    [InlineData("ECOHOME", null, null)]
    public void The_option_of_criterion_3_1_follows_where_the_facts_decide_it(string name, int? share, EntityTypeOption? option)
    {
        var capital = share is { } percent ? LocalCapitalShare.Create(percent).Value : (LocalCapitalShare?)null;
        var producer = Producer.Create(new(name) { LocalCapital = capital }).Value;
        Assert.Equal(option, producer.FindEntityTypeOption(withTourism: false));
    }

    [Fact]
    public void A_rating_or_size_that_there_is_not_is_the_callers_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Producer.Create(new("HTX A") { Rating = (CooperativeRating)99 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Producer.Create(new("Công ty A") { Size = (EnterpriseSize)99 }));
    }

    [Fact]
    public void In_tourism_the_remaining_kinds_meet_the_last_option()
    {
        Assert.Equal(EntityTypeOption.CooperativeOrLocalMajority, Of("Hiệp hội Du lịch").FindEntityTypeOption(withTourism: true));
    }

    private static Producer Of(string name, string? kind = null) => Producer.Create(new(name) { KindAsPrinted = kind }).Value;
}

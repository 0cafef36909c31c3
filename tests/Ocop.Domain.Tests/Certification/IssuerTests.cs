using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;
using static Ocop.Domain.Tests.Certification.Facts;

namespace Ocop.Domain.Tests.Certification;

public class IssuerTests
{
    // 768/QĐ-UBND of 7 May 2025; the stars are those that a district could recognise.
    private static readonly Issuer CuJut = Issuer.Create(AuthorityLevel.District, "UBND huyện Cư Jút", "Đắk Nông").Value;

    [Fact]
    public void A_certificate_of_an_abolished_district_stays_valid_to_its_own_end()
    {
        var facts = On("2025-05-07", StarRating.Three) with { Issuer = CuJut };
        Assert.Equal(
            ["..2025-05-06 NotYetValid", "2025-05-07..2028-05-07 Valid", "2028-05-08.. Expired"],
            Print(Alone(facts)));
        Assert.True(CuJut.Level.ExistsAt(Day("2025-06-30")));
        Assert.False(CuJut.Level.ExistsAt(Day("2025-07-01")));
        Assert.True(AuthorityLevel.Province.ExistsAt(Day("2025-07-01")));
        Assert.Equal("UBND huyện Cư Jút, Đắk Nông", Alone(facts).Facts.Issuer!.ToString());
        Assert.NotEqual(On("2025-05-07", StarRating.Three), facts);
    }

    [Fact]
    public void The_province_that_took_the_district_s_one_in_answers_for_its_certificate()
    {
        Assert.Equal("Đắk Nông", CuJut.FindProvinceAt(Stated("2025-05-07"), Day("2025-05-07"))!.Name);
        Assert.Equal("Lâm Đồng", CuJut.FindProvinceAt(Stated("2025-05-07"), Day("2026-09-01"))!.Name);
        Assert.Equal(AuthorityLevel.Province, RevokingAuthority.For(StarRating.Three, Day("2026-09-01")).Value);
        var byProvince = RevocationDecision.Create(RevocationGround.ProductionEnded, Day("2026-09-01"), AuthorityLevel.Province).Value;
        Assert.Null(byProvince.Check(Alone(On("2025-05-07", StarRating.Three) with { Issuer = CuJut })).Refusal);
    }

    [Fact]
    public void An_issuer_whose_province_is_not_printed_has_none()
    {
        var issuer = Issuer.Create(AuthorityLevel.District, "UBND huyện Cư Jút").Value;
        Assert.Null(issuer.Province);
        Assert.Null(issuer.FindProvinceAt(null, Day("2026-09-01")));
        Assert.Equal("UBND huyện Cư Jút", issuer.ToString());
    }

    [Fact]
    public void A_name_that_holds_the_province_stands_alone()
    {
        var issuer = Issuer.Create(AuthorityLevel.Province, " UBND tỉnh  Lâm Đồng ", "Lâm Đồng").Value;
        Assert.Equal("UBND tỉnh Lâm Đồng", issuer.ToString());
        Assert.Equal(Issuer.Create(AuthorityLevel.Province, "UBND tỉnh Lâm Đồng", "Lâm Đồng").Value, issuer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void An_issuer_without_a_name_is_refused(string? name)
    {
        var refusal = Issuer.Create(AuthorityLevel.District, name, "Đắk Nông").Refusal;
        Assert.Equal(new IssuerNameMissing(AuthorityLevel.District), refusal);
        Assert.Equal("An issuer, here the district, is known by its name as printed, and none is given.", refusal!.Message);
    }
}

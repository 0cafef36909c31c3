using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Places;

public class PlaceCodeTests
{
    [Fact]
    public void Every_province_has_the_key_of_its_code_and_era()
    {
        Assert.All(Provinces.All, province =>
        {
            Assert.Equal((province.Key, province.Era, province.Code), (province.PlaceCode.Text, province.PlaceCode.Era, province.PlaceCode.Code));
            Assert.Same(province, PlaceCode.Parse(province.Key).Province);
            Assert.Equal(province.PlaceCode, ProvinceCode.Parse(province.Code).In(province.Era));
            Assert.Same(province, ProvinceCode.Parse(province.Code).FindUnit(province.Era));
        });
    }

    [Theory]
    [InlineData("34:75", PlaceLevel.Province)]
    [InlineData("63:829", PlaceLevel.District)]
    [InlineData("34:24781", PlaceLevel.Commune)]
    public void The_number_of_digits_says_the_level(string key, PlaceLevel level)
    {
        Assert.Equal(level, PlaceCode.Parse(key).Level);
    }

    [Fact]
    public void A_code_alone_may_be_of_two_units_and_with_its_era_is_one()
    {
        Assert.Equal(["63:44", "34:44"], ProvinceCode.Parse("44").Units.Select(province => province.Key));
        Assert.Empty(ProvinceCode.Parse("99").Units);
        Assert.Null(ProvinceCode.Parse("83").FindUnit(ProvinceEra.From2025Reform));
        Assert.Null(PlaceCode.Parse("34:83").Province);
        Assert.NotEqual(CommuneCode.Parse("24781").In(ProvinceEra.Before2025Reform), CommuneCode.Parse("24781").In(ProvinceEra.From2025Reform));
    }

    [Fact]
    public void What_is_no_code_is_refused_with_the_text()
    {
        Assert.Equal(new ProvinceCodeMalformed("1"), ProvinceCode.Read("1").Refusal);
        Assert.Equal(new CommuneCodeMalformed("2478"), CommuneCode.Read("2478").Refusal);
        Assert.Equal(new PlaceCodeMalformed("34:829"), PlaceCode.Read("34:829").Refusal);
    }
}

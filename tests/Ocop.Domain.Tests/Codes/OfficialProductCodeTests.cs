using FsCheck.Fluent;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Codes;

public class OfficialProductCodeTests
{
    [Fact]
    public void The_form_in_force_has_four_parts()
    {
        var code = OfficialProductCode.Parse(" 68 – 24781 – 003 – 2026");
        Assert.Equal("68-24781-3-2026", code.Text);
        Assert.Equal(("Lâm Đồng", null, "24781", 3, 2026), (code.Province.Name, code.District, code.Commune.Text, code.Sequence, code.Year));
        Assert.Equal(ProvinceEra.From2025Reform, code.Era);
        Assert.Equal(code, OfficialProductCode.Parse("68-24781-3-2026"));
    }

    [Fact]
    public void The_older_form_has_a_district_and_its_own_provinces()
    {
        var code = OfficialProductCode.Parse("83-829-28780-3-2022");
        Assert.Equal(("Bến Tre", "829", "28780", 3, 2022), (code.Province.Name, code.District, code.Commune.Text, code.Sequence, code.Year));
        Assert.Equal(ProvinceEra.Before2025Reform, code.Era);
        Assert.Equal("34:86", code.Province.Successor!.Key);
    }

    [Theory]
    [InlineData("2-38-585-1-2022", "province", "2", "2 digits")]
    [InlineData("83-29-28780-3-2022", "district", "29", "3 digits")]
    [InlineData("83-829-8780-3-2022", "commune", "8780", "5 digits")]
    [InlineData("68-24781-0-2026", "running number", "0", "a number of 1 to 6 digits, from 1 on")]
    [InlineData("68-24781-1234567-2026", "running number", "1234567", "a number of 1 to 6 digits, from 1 on")]
    [InlineData("68-24781-3-26", "year", "26", "4 digits")]
    [InlineData("68-24781--2026", "running number", "", "a number of 1 to 6 digits, from 1 on")]
    public void A_part_of_a_wrong_shape_is_named(string text, string part, string value, string shape)
    {
        var refusal = OfficialProductCode.Read(text).Refusal;
        Assert.Equal(new ProductCodePartMalformed(text, part, value, shape), refusal);
        Assert.Equal($"'{text}' is no product code: its {part} part '{value}' is not {shape}.", refusal!.Message);
        Assert.Equal("Decision 26/2026/QĐ-TTg, annex II", refusal.Article!.ToString());
    }

    [Theory]
    [InlineData("83-28780-3-2026", "83", ProvinceEra.From2025Reform)]
    [InlineData("99-24781-3-2026", "99", ProvinceEra.From2025Reform)]
    [InlineData("03-829-28780-3-2022", "03", ProvinceEra.Before2025Reform)]
    public void A_province_that_the_era_does_not_have_is_named(string text, string province, ProvinceEra era)
    {
        Assert.Equal(new ProductCodeProvinceUnknown(text, province, era), OfficialProductCode.Read(text).Refusal);
    }

    [Theory]
    [InlineData("68-24781-3-2024", 2024, 2025, 2099)]
    [InlineData("68-24781-3-2100", 2100, 2025, 2099)]
    [InlineData("83-829-28780-3-2026", 2026, 2019, 2025)]
    [InlineData("83-829-28780-3-2018", 2018, 2019, 2025)]
    public void A_year_outside_those_of_the_form_is_named(string text, int year, int first, int last)
    {
        Assert.Equal(new ProductCodeYearOutOfRange(text, year, first, last), OfficialProductCode.Read(text).Refusal);
    }

    [Theory]
    [InlineData("68-24781-2026", 3)]
    [InlineData("68", 1)]
    [InlineData("83-829-28780-3-2022-1", 6)]
    public void Another_number_of_parts_is_no_form(string text, int parts)
    {
        Assert.Equal(new ProductCodeFormUnknown(text, parts), OfficialProductCode.Read(text).Refusal);
    }

    [Fact]
    public void One_part_is_said_in_the_singular()
    {
        Assert.Equal(
            "'68' is no product code: it has 1 part between hyphens, and a code has 4, or 5 in the form with a district.",
            OfficialProductCode.Read("68").Refusal!.Message);
    }

    [Fact]
    public void Codes_of_every_province_are_read_back()
    {
        var codes =
            from province in Gen.Elements(Provinces.All.ToArray())
            from commune in Gen.Choose(0, 99999)
            from sequence in Gen.Choose(1, 999_999)
            select province.Era == ProvinceEra.From2025Reform
                ? $"{province.Code}-{commune:00000}-{sequence}-2026"
                : $"{province.Code}-001-{commune:00000}-{sequence}-2022";
        Property.Holds(codes, text => OfficialProductCode.Parse(text) is var code
            && code.Text == text
            && OfficialProductCode.Parse(code.Text) == code);
    }
}

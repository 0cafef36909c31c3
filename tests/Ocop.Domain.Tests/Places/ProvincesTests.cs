using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Domain.Tests.Places;

public class ProvincesTests
{
    private static readonly LocalDate LastDayBefore = new(2025, 6, 30);

    [Fact]
    public void There_are_63_units_until_the_reform_and_34_since()
    {
        Assert.Equal(63, Provinces.At(LastDayBefore).Count);
        Assert.Equal(34, Provinces.At(ProvinceEras.ReformDay).Count);
        Assert.Equal(97, Provinces.All.Select(province => province.Key).Distinct().Count());
        Assert.Equal(Provinces.Before2025.OrderBy(province => province.Code, StringComparer.Ordinal), Provinces.Before2025);
        Assert.Equal(Provinces.From2025.OrderBy(province => province.Code, StringComparer.Ordinal), Provinces.From2025);
    }

    [Fact]
    public void Every_former_unit_went_whole_into_one_and_each_new_one_is_named_after_one_it_holds()
    {
        Assert.All(Provinces.Before2025, former => Assert.Contains(former, former.Successor!.Predecessors));
        Assert.Equal(63, Provinces.From2025.Sum(province => province.Predecessors.Count));
        Assert.All(Provinces.From2025, province =>
        {
            Assert.Null(province.Successor);
            Assert.Contains(province.Predecessors, former => former.Name == province.Name);
        });
    }

    [Fact]
    public void Eleven_units_were_left_whole()
    {
        Assert.Equal(
            ["01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46"],
            Provinces.From2025.Where(province => province.IsKeptWhole).Select(province => province.Code));
        Assert.Equal(11, Provinces.Before2025.Count(province => province.IsKeptWhole));
    }

    [Theory]
    [InlineData("08", "Tuyên Quang, Hà Giang")]
    [InlineData("25", "Phú Thọ, Hòa Bình, Vĩnh Phúc")]
    [InlineData("44", "Quảng Trị, Quảng Bình")]
    [InlineData("68", "Lâm Đồng, Đắk Nông, Bình Thuận")]
    [InlineData("79", "Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu")]
    [InlineData("80", "Tây Ninh, Long An")]
    [InlineData("86", "Vĩnh Long, Bến Tre, Trà Vinh")]
    [InlineData("96", "Cà Mau, Bạc Liêu")]
    public void Merged_units_hold_their_parts(string code, string parts)
    {
        var names = Provinces.Find(code, ProvinceEra.From2025Reform)!.Predecessors.Select(province => province.Name);
        Assert.Equal(parts.Split(", ").Order(), names.Order());
    }

    [Fact]
    public void A_code_means_different_units_in_the_two_eras()
    {
        Assert.Equal("Quảng Bình", Provinces.Find("44", ProvinceEra.Before2025Reform)!.Name);
        Assert.Equal("Quảng Trị", Provinces.Find("44", ProvinceEra.From2025Reform)!.Name);
        Assert.Equal(["63:44 Quảng Bình", "34:44 Quảng Trị"], Provinces.FindByCode("44").Select(province => province.ToString()));
        Assert.Equal(["63:83"], Provinces.FindByCode("83").Select(province => province.Key));
        Assert.Empty(Provinces.FindByCode("99"));
        Assert.Null(Provinces.Find("83", ProvinceEra.From2025Reform));
    }

    [Fact]
    public void Keys_find_their_unit()
    {
        Assert.All(Provinces.All, province => Assert.Same(province, Provinces.FindByKey(province.Key)));
        Assert.Null(Provinces.FindByKey("44"));
    }

    [Fact]
    public void Every_name_and_alias_finds_its_unit_with_and_without_kind_and_accents()
    {
        Assert.All(Provinces.All, province => Assert.All(province.Aliases.Prepend(province.Name), name =>
        {
            Assert.Same(province, Provinces.FindByName(name, province.Era));
            Assert.Same(province, Provinces.FindByName($"Tỉnh {name}", province.Era));
            Assert.Same(province, Provinces.FindByName($"thành phố {name}", province.Era));
            Assert.Same(province, Provinces.FindByName($"TP. {name}", province.Era));
            Assert.Same(province, Provinces.FindByName(Ocop.Domain.Text.VietnameseText.Fold(name), province.Era));
            Assert.Same(province, Provinces.FindByName(name.ToUpperInvariant(), province.Era));
        }));
    }

    [Theory]
    [InlineData("TP.HCM", "79")]
    [InlineData("TPHCM", "79")]
    [InlineData("Tp Hồ Chí Minh", "79")]
    [InlineData("Sài Gòn", "79")]
    [InlineData("Khánh Hoà", "56")]
    [InlineData("Thanh Hoá", "38")]
    [InlineData("Ðắk Nông", "67")]
    [InlineData("Đăk Nông", "67")]
    [InlineData("Đắc Lắc", "66")]
    [InlineData("tỉnh Thừa Thiên Huế", "46")]
    [InlineData("Bà Rịa – Vũng Tàu", "77")]
    [InlineData("Bà Rịa-Vũng Tàu", "77")]
    [InlineData("Ha\u0300 Ti\u0303nh", "42")]
    public void Spellings_seen_in_print_find_their_unit(string printed, string code)
    {
        Assert.Equal(code, Provinces.FindByName(printed, ProvinceEra.Before2025Reform)!.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tỉnh")]
    [InlineData("Việt Nam")]
    [InlineData("Tiền Giang và Đồng Tháp")]
    public void Other_names_find_none(string printed)
    {
        Assert.Null(Provinces.FindByName(printed, ProvinceEra.Before2025Reform));
    }

    [Fact]
    public void An_era_that_there_is_not_is_the_callers_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Provinces.Of((ProvinceEra)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Provinces.Find("75", (ProvinceEra)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Provinces.FindByName("Huế", (ProvinceEra)99));
    }

    [Fact]
    public void Names_that_only_the_former_era_knew_are_none_of_the_new_one()
    {
        Assert.Null(Provinces.FindByName("Bến Tre", ProvinceEra.From2025Reform));
    }

    [Theory]
    [InlineData("Đồng Tháp", "63:87 34:82")]
    [InlineData("Đồng Tháp (cũ)", "63:87")]
    [InlineData("tỉnh Đồng Tháp (mới)", "34:82")]
    [InlineData("tỉnh Tiền Giang và Đồng Tháp (cũ)", "63:82 63:87")]
    [InlineData("Bến Tre, Trà Vinh", "63:83 63:84")]
    [InlineData("Bến Tre", "63:83")]
    [InlineData("Việt Nam", "")]
    [InlineData("", "")]
    public void A_printed_name_answers_all_units_it_may_mean(string printed, string keys)
    {
        Assert.Equal(keys, string.Join(' ', Provinces.FindCandidates(printed).Select(province => province.Key)));
    }
}

using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Domain.Tests.Places;

public class ProvinceTests
{
    [Theory]
    [InlineData("75", "2026-04-29", ProvinceKind.Province, "Tỉnh Đồng Nai")]
    [InlineData("75", "2026-04-30", ProvinceKind.City, "Thành phố Đồng Nai")]
    [InlineData("46", "2025-07-01", ProvinceKind.City, "Thành phố Huế")]
    [InlineData("79", "2025-07-01", ProvinceKind.City, "Thành phố Hồ Chí Minh")]
    [InlineData("68", "2026-05-01", ProvinceKind.Province, "Tỉnh Lâm Đồng")]
    public void The_kind_since_the_reform_is_asked_with_a_day(string code, string day, ProvinceKind kind, string fullName)
    {
        AssertForm(Provinces.Find(code, ProvinceEra.From2025Reform)!, day, kind, fullName);
    }

    [Theory]
    [InlineData("75", "2025-06-30", ProvinceKind.Province, "Tỉnh Đồng Nai")]
    [InlineData("46", "2024-12-31", ProvinceKind.Province, "Tỉnh Thừa Thiên Huế")]
    [InlineData("46", "2025-01-01", ProvinceKind.City, "Thành phố Huế")]
    [InlineData("83", "2022-01-01", ProvinceKind.Province, "Tỉnh Bến Tre")]
    public void The_kind_before_the_reform_is_asked_with_a_day(string code, string day, ProvinceKind kind, string fullName)
    {
        AssertForm(Provinces.Find(code, ProvinceEra.Before2025Reform)!, day, kind, fullName);
    }

    [Fact]
    public void There_were_six_cities_at_the_end_of_either_era_and_there_are_seven_since_30_April_2026()
    {
        Assert.Equal(6, CitiesOn(new LocalDate(2025, 6, 30)));
        Assert.Equal(6, CitiesOn(new LocalDate(2025, 7, 1)));
        Assert.Equal(7, CitiesOn(new LocalDate(2026, 4, 30)));
    }

    [Fact]
    public void A_unit_stands_from_the_first_to_the_last_day_of_its_era()
    {
        var former = Provinces.Find("75", ProvinceEra.Before2025Reform)!;
        Assert.Equal((null, new LocalDate(2025, 6, 30)), (former.From, former.Until));
        Assert.Equal((new LocalDate(2025, 7, 1), null), (former.Successor!.From, former.Successor.Until));
        Assert.Equal("34:75", former.Successor.Key);
    }

    private static int CitiesOn(LocalDate day) => Provinces.At(day).Count(province => province.KindAt(day) == ProvinceKind.City);

    private static void AssertForm(Province province, string iso, ProvinceKind kind, string fullName)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
        Assert.Equal((kind, fullName), (province.KindAt(day), province.FullNameAt(day)));
    }
}

using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Places;

namespace Ocop.Domain.Tests.Places;

public class PrintedPlaceTests
{
    [Theory]
    [InlineData("huyện Can Lộc", "Hà Tĩnh", null, "63:42", "34:42")]
    [InlineData("huyện Ba Tri", "Bến Tre", "2026-01-04", "63:83", "34:86")]
    [InlineData("huyện Lạc Dương", "Lâm Đồng", "2026-01-04", "63:68", "34:68")]
    [InlineData(null, "Lâm Đồng", "2025-06-30", "63:68", "34:68")]
    [InlineData(null, "Quảng Bình", "2024", "63:44", "34:44")]
    [InlineData(null, "Quảng Trị", "2024", "63:45", "34:44")]
    [InlineData(null, "Lâm Đồng", "2025-07-01", null, "34:68")]
    [InlineData(null, "Lâm Đồng", "2025", null, "34:68")]
    [InlineData(null, "Lâm Đồng", null, null, "34:68")]
    [InlineData(" ", "Lâm Đồng", "2026", null, "34:68")]
    [InlineData(null, "Hà Tĩnh", "2026", "63:42", "34:42")]
    [InlineData(null, "Hà Tĩnh", null, "63:42", "34:42")]
    [InlineData(null, "Bến Tre", "2026", "63:83", "34:86")]
    [InlineData(null, "Bến Tre", null, "63:83", "34:86")]
    [InlineData(null, "tỉnh Đồng Tháp (cũ)", "2026-01-04", "63:87", "34:82")]
    [InlineData(null, "Đồng Tháp (mới)", "2025", null, "34:82")]
    [InlineData(null, "Thừa Thiên Huế", "2024", "63:46", "34:46")]
    [InlineData("huyện Can Lộc", "Việt Nam", "2024", null, null)]
    [InlineData("huyện Can Lộc", null, "2024", null, null)]
    public void Units_follow_from_district_date_and_name(
        string? district, string? province, string? printed, string? before, string? from)
    {
        var resolution = new PrintedPlace("xã Tùng Lộc", district, province)
            .Resolve(printed is null ? null : StatedDate.Parse(printed));
        Assert.Equal((before, from), (resolution.UnitBefore2025?.Key, resolution.UnitFrom2025?.Key));
        Assert.Equal(from is not null, resolution.IsResolved);
    }

    [Fact]
    public void The_unit_of_a_day_is_that_of_its_era()
    {
        var resolution = new PrintedPlace(null, "huyện Ba Tri", "Bến Tre").Resolve(null);
        Assert.Equal("63:83", resolution.UnitAt(new LocalDate(2025, 6, 30))?.Key);
        Assert.Equal("34:86", resolution.UnitAt(new LocalDate(2025, 7, 1))?.Key);
    }

    [Fact]
    public void Every_former_name_leads_to_the_new_unit_whatever_the_evidence()
    {
        Assert.All(Provinces.Before2025, former =>
        {
            var place = new PrintedPlace(null, null, former.Name);
            Assert.Same(former.Successor, place.Resolve(null).UnitFrom2025);
            Assert.Same(former.Successor, place.Resolve(StatedDate.Parse("2024")).UnitFrom2025);
        });
    }

    [Theory]
    [InlineData("xã  Tùng Lộc", "huyện Can Lộc", "Hà Tĩnh", "xã Tùng Lộc, huyện Can Lộc, Hà Tĩnh")]
    [InlineData(null, " ", "Hà Tĩnh", "Hà Tĩnh")]
    [InlineData(null, null, "", "")]
    public void The_printed_form_joins_what_is_printed(string? commune, string? district, string? province, string expected)
    {
        var place = new PrintedPlace(commune, district, province);
        Assert.Equal(expected, place.ToString());
        Assert.Equal(expected.Length == 0, place.IsEmpty);
    }
}

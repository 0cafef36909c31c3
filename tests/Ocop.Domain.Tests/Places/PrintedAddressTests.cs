using Ocop.Domain.Places;

namespace Ocop.Domain.Tests.Places;

public class PrintedAddressTests
{
    [Theory]
    [InlineData("Thôn An Dương, xã Phú Thuận, huyện Phú Vang", "xã Phú Thuận", "huyện Phú Vang", null)]
    [InlineData("xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh.", "xã Phú Cần", "huyện Tiểu Cần", "tỉnh Trà Vinh")]
    [InlineData("TT Chợ Mới", "TT Chợ Mới", null, null)]
    [InlineData("P. Sơn Phong, TP. Hội An, Quảng Nam", "P. Sơn Phong", "TP. Hội An", "Quảng Nam")]
    [InlineData("X.Tân Lập, H.Định Quán, tỉnh Đồng Nai", "X.Tân Lập", "H.Định Quán", "tỉnh Đồng Nai")]
    [InlineData("Phường 6, TX. Gò Công", "Phường 6", "TX. Gò Công", null)]
    [InlineData("đặc khu Lý Sơn, Quảng Ngãi", "đặc khu Lý Sơn", null, "Quảng Ngãi")]
    [InlineData("Q.1, TP.HCM", null, "Q.1", "TP.HCM")]
    [InlineData("thành phố Thủ Đức, Thành phố Hồ Chí Minh", null, "thành phố Thủ Đức", "Thành phố Hồ Chí Minh")]
    [InlineData("thành phố Huế, tỉnh Thừa Thiên Huế", null, "thành phố Huế", "tỉnh Thừa Thiên Huế")]
    [InlineData("thành phố Trà Vinh", null, "thành phố Trà Vinh", null)]
    [InlineData("12 Nguyễn Huệ, phường An Phú, tỉnh Gia Lai", "phường An Phú", null, "tỉnh Gia Lai")]
    [InlineData("xã Nghi Xuân, xã Xuân Giang, Hà Tĩnh", null, null, "Hà Tĩnh")]
    [InlineData("xã Tam Hiệp, tỉnh Tiền Giang và Đồng Tháp (cũ)", "xã Tam Hiệp", null, "tỉnh Tiền Giang và Đồng Tháp (cũ)")]
    [InlineData("Đông Anh", null, null, null)]
    [InlineData("xa Tung Loc, huyen Can Loc, Ha Tinh", "xa Tung Loc", "huyen Can Loc", "Ha Tinh")]
    [InlineData("", null, null, null)]
    public void A_line_is_cut_where_it_is_plain(string printed, string? commune, string? district, string? province)
    {
        var address = PrintedAddress.Parse(printed);
        Assert.Equal(new PrintedPlace(commune, district, province), address.Place);
        Assert.Equal(printed, address.Printed);
    }

    [Theory]
    [InlineData("Thôn Lộc Hà", "thôn", "Lộc Hà", PrintedPartLevel.Hamlet)]
    [InlineData("Ấp 3", "ấp", "3", PrintedPartLevel.Hamlet)]
    [InlineData("ấp Vĩnh Hội", "ấp", "Vĩnh Hội", PrintedPartLevel.Hamlet)]
    [InlineData("Khu phố 2", "khu phố", "2", PrintedPartLevel.Hamlet)]
    [InlineData("KP. 2", "khu phố", "2", PrintedPartLevel.Hamlet)]
    [InlineData("khóm 4", "khóm", "4", PrintedPartLevel.Hamlet)]
    [InlineData("Tổ 7", "tổ", "7", PrintedPartLevel.Hamlet)]
    [InlineData("Tổ dân phố 7", "tổ dân phố", "7", PrintedPartLevel.Hamlet)]
    [InlineData("làng Vạn Phúc", "làng", "Vạn Phúc", PrintedPartLevel.Hamlet)]
    [InlineData("bản Áng", "bản", "Áng", PrintedPartLevel.Hamlet)]
    [InlineData("bán buôn", null, "bán buôn", PrintedPartLevel.Other)]
    [InlineData("TX Phước Long", "thị xã", "Phước Long", PrintedPartLevel.District)]
    [InlineData("Quận 7", "quận", "7", PrintedPartLevel.District)]
    [InlineData("phường Lang Biang - Đà Lạt", "phường", "Lang Biang - Đà Lạt", PrintedPartLevel.Commune)]
    [InlineData("H Định Quán", null, "H Định Quán", PrintedPartLevel.Other)]
    [InlineData("Xã", null, "Xã", PrintedPartLevel.Other)]
    [InlineData("Việt Nam", null, "Việt Nam", PrintedPartLevel.Other)]
    public void A_part_has_its_kind_written_out(string printed, string? kind, string name, PrintedPartLevel level)
    {
        var part = PrintedPart.Parse(printed);
        Assert.Equal((printed, kind, name, level), (part.ToString(), part.Kind, part.Name, part.Level));
    }

    [Fact]
    public void Every_part_is_kept_in_its_order()
    {
        Assert.Equal(
            [("số 12", PrintedPartLevel.Other), ("Thôn Lộc Hà", PrintedPartLevel.Hamlet), ("xã Đông Anh", PrintedPartLevel.Commune), ("Hà Nội", PrintedPartLevel.Province)],
            PrintedAddress.Parse("số 12; Thôn Lộc Hà, xã Đông Anh,, Hà Nội.").Parts.Select(part => (part.Printed, part.Level)));
    }

    [Fact]
    public void A_province_that_may_be_several_answers_candidates()
    {
        Assert.Equal(["63:82", "63:87"], Candidates("xã Tam Hiệp, tỉnh Tiền Giang và Đồng Tháp (cũ)"));
        Assert.Equal(["63:87", "34:82"], Candidates("xã Tam Hiệp, Đồng Tháp"));
        Assert.Equal(["63:83"], Candidates("huyện Ba Tri, Bến Tre"));
        Assert.Equal([], Candidates("xã Đông Anh"));
    }

    [Theory]
    [InlineData("TT Chợ Mới", "thị trấn Chợ Mới", true)]
    [InlineData("Chợ Mới", "thị trấn Chợ Mới", true)]
    [InlineData("xã Khánh Hòa", "X. Khánh Hoà", true)]
    [InlineData("huyện Chợ Mới", "thị trấn Chợ Mới", false)]
    [InlineData("xã Tân Qui", "xã Tân Quy", false)]
    public void Parts_may_be_the_same_unless_something_printed_tells_them_apart(string first, string second, bool expected)
    {
        Assert.Equal(expected, PrintedPart.Parse(first).MayBeSameAs(PrintedPart.Parse(second)));
        Assert.Equal(expected, PrintedPart.Parse(second).MayBeSameAs(PrintedPart.Parse(first)));
    }

    private static IEnumerable<string> Candidates(string printed) =>
        PrintedAddress.Parse(printed).ProvinceCandidates.Select(province => province.Key);
}

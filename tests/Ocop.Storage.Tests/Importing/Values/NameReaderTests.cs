using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Values;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("Dừa sáp Hòa Tân ", "Dừa sáp Hòa Tân")]
    [InlineData("3. Dừa sáp sợi (VICOSAP)", "Dừa sáp sợi (VICOSAP)")]
    [InlineData(". Rượu gạo", "Rượu gạo")]
    [InlineData("Trà &quot;Xanh&quot;", "Trà \"Xanh\"")]
    [InlineData("Nước\u00a0mắm\u00adPhú", "Nước mắmPhú")]
    [InlineData("Cà phê Ðắk Nông", "Cà phê Đắk Nông")]
    [InlineData("Gạo ST25", "Gạo ST25")]
    [InlineData("1.5 lít mật ong", "1.5 lít mật ong")]
    [InlineData("Sen 0COP", "Sen OCOP")]
    [InlineData("Hạt sen (2019)", "Hạt sen")]
    [InlineData("Mật ong (OCOP 4 sao)", "Mật ong")]
    [InlineData("Rượu Làng Vân 1986", "Rượu Làng Vân 1986")]
    [InlineData("...", "")]
    public void Names_are_cleaned(string text, string name) => Assert.Equal(name, NameReader.Read(text).Name);

    [Fact]
    public void Stars_behind_one_name_are_taken_off_it() => Assert.Equal("4 stars, Recognised", NameReader.Read("Mật ong (OCOP 4 sao)").Stars!.ToString());

    [Fact]
    public void Stars_behind_two_names_stay_and_are_noted()
    {
        var read = NameReader.Read("tỏi đen cô đơn, tỏi Lý Sơn (OCOP 4 sao, HACCP, ISO 22000)");

        Assert.Equal("tỏi đen cô đơn, tỏi Lý Sơn (OCOP 4 sao, HACCP, ISO 22000)", read.Name);
        Assert.True(read.HoldsStars);
        Assert.Null(read.Stars);
        Assert.Equal(SplitReason.Enumeration, read.Split!.Value.Reason);
    }

    [Theory]
    [InlineData("Nước mắm Mạch Long loại 1, 2, 3", nameof(SplitReason.Variants), "Nước mắm Mạch Long loại 1|Nước mắm Mạch Long loại 2|Nước mắm Mạch Long loại 3")]
    [InlineData("Tỏi đen và tỏi trắng", nameof(SplitReason.Enumeration), "Tỏi đen|tỏi trắng")]
    [InlineData("Trà sen; Trà lài", nameof(SplitReason.Enumeration), "Trà sen|Trà lài")]
    [InlineData("Bộ sản phẩm trà sen", nameof(SplitReason.Set), "")]
    [InlineData("Mật ong Bometa (4 sản phẩm mật ong)", nameof(SplitReason.Counted), "")]
    public void A_name_of_several_products_is_proposed_to_be_split(string text, string reason, string names)
    {
        var split = NameReader.Read(text).Split!.Value;

        Assert.Equal((reason, names), (split.Reason.ToString(), string.Join('|', split.Names)));
        Assert.Equal(text, NameReader.Read(text).Name);
    }

    [Theory]
    [InlineData("Muối ớt và tiêu")]
    [InlineData("Trà Kim Ngân Hoa (Túi lọc)")]
    [InlineData("Mật ong 70,9 độ")]
    public void A_name_of_one_product_is_not(string text) => Assert.Null(NameReader.Read(text).Split);
}

using Ocop.Domain.Places;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Places;

/// <summary>The keys that spellings of one place, and of one producer's name, share.</summary>
public sealed class PrintedPlaceKeyTests
{
    [Theory]
    [InlineData("P. Sơn Phong", "tỉnh Trà Vinh", "phường Sơn Phong", "Trà Vinh", true)]
    [InlineData("xã Hoà Tân", "Trà Vinh", "Xã Hòa Tân", "Tỉnh Trà Vinh", true)]
    [InlineData("xã Hòa Tân", "Trà Vinh", "Hòa Tân", "Trà Vinh", false)]
    [InlineData("xã Hòa Tân", "Trà Vinh", "xã Hòa Tân", "Vĩnh Long", false)]
    [InlineData("xã Hòa Tân", "Đồng Tháp (cũ)", "xã Hòa Tân", "Đồng Tháp", false)]
    public void Places_share_a_key_where_only_kinds_are_written_otherwise(string commune, string province, string otherCommune, string otherProvince, bool share) =>
        Assert.Equal(share, new PrintedPlace(commune, null, province).ExactKey == new PrintedPlace(otherCommune, null, otherProvince).ExactKey);

    [Theory]
    [InlineData("HTX Hoà Tân", "Hợp tác xã Hòa Tân", true)]
    [InlineData("HTX Hòa Tân", "HTX Hoa Tan", false)]
    [InlineData("HTX Hòa Tân", "Công ty TNHH Hòa Tân", false)]
    [InlineData("HTX NN Hòa Tân", "Hợp tác xã Nông nghiệp Hòa Tân", true)]
    public void Names_share_a_key_where_only_the_form_is_written_otherwise(string name, string other, bool share) =>
        Assert.Equal(share, ProducerName.Parse(name).ExactKey == ProducerName.Parse(other).ExactKey);
}

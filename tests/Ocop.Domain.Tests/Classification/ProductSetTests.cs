using Ocop.Domain.Classification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Classification;

public class ProductSetTests
{
    [Theory]
    [InlineData(1, "I", "Tươi sống", "Rau, củ, quả, hạt tươi", "MAE")]
    [InlineData(2, "I", "Tươi sống", "Thịt, thủy sản, trứng, sữa tươi", "MAE")]
    [InlineData(3, "I", "Thô, sơ chế", "Gạo, ngũ cốc, hạt sơ chế khác", "MAE")]
    [InlineData(4, "I", "Thô, sơ chế", "Mật ong, mật khác và nông sản thực phẩm khác", "MAE")]
    [InlineData(5, "I", "Chế biến", "Đồ ăn nhanh", "MoIT")]
    [InlineData(6, "I", "Chế biến", "Chế biến từ gạo, ngũ cốc", "MAE; MoIT")]
    [InlineData(7, "I", "Chế biến", "Chế biến từ rau, củ, quả, hạt", "MAE")]
    [InlineData(
        8,
        "I",
        "Chế biến",
        "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
        "MAE; MoIT")]
    [InlineData(9, "I", "Gia vị", "Tương, nước mắm, gia vị dạng lỏng khác", "MAE")]
    [InlineData(10, "I", "Gia vị", "Gia vị khác (muối, hành, tỏi, tiêu)", "MAE")]
    [InlineData(11, "I", "Chè", "Chè tươi, chè chế biến", "MAE")]
    [InlineData(12, "I", "Chè", "Sản phẩm trà từ thực vật khác", "MAE")]
    [InlineData(13, "I", "Cà phê, ca cao", "Cà phê, ca cao", "MAE")]
    [InlineData(14, "II", "Có cồn", "Rượu trắng", "MoIT")]
    [InlineData(15, "II", "Có cồn", "Đồ uống có cồn khác", "MoIT")]
    [InlineData(16, "II", "Không cồn", "Nước khoáng thiên nhiên, nước uống đóng chai", "MoH")]
    [InlineData(17, "II", "Không cồn", "Đồ uống không cồn khác", "MoIT")]
    [InlineData(18, "III", null, "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền", "MoH")]
    [InlineData(19, "III", null, "Mỹ phẩm có thành phần từ dược liệu", "MoH")]
    [InlineData(20, "III", null, "Tinh dầu và dược liệu khác", "MoH; MoIT")]
    [InlineData(21, "IV", null, "Thủ công mỹ nghệ gia dụng, trang trí", "MoIT; MAE")]
    [InlineData(22, "IV", null, "Vải, may mặc", "MoIT")]
    [InlineData(23, "V", null, "Hoa", "MAE")]
    [InlineData(24, "V", null, "Cây cảnh", "MAE")]
    [InlineData(25, "V", null, "Động vật cảnh", "MAE")]
    [InlineData(26, "VI", null, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch", "MCST; MAE")]
    public void A_set_has_its_sector_group_name_and_ministries(int number, string sector, string? group, string name, string ministries)
    {
        var set = ProductSet.Get(number).Value;
        Assert.Equal((number, name), (set.Number, set.Name));
        Assert.Equal((sector, group ?? name), (set.Sector.Numeral, set.Group.Name));
        Assert.Equal(ministries, string.Join("; ", set.Ministries.Select(ministry => ministry.Abbreviation())));
        Assert.Equal($"{number} {name}", set.ToString());
    }

    [Fact]
    public void There_are_26_sets_in_the_order_of_their_numbers()
    {
        Assert.Equal(Enumerable.Range(1, 26), ProductSet.All.Select(set => set.Number));
        Assert.Equal(26, ProductSet.All.Select(set => set.NameEn).Distinct().Count());
        Assert.All(ProductSet.All, set => Assert.Same(set, ProductSet.Find(set.Number)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(27)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Another_number_is_refused_with_the_number(int number)
    {
        var refusal = ProductSet.Get(number).Refusal!;
        Assert.Equal(new ProductSetUnknown(number), refusal);
        Assert.Equal("product-set-unknown", refusal.Rule);
        Assert.Equal($"{number} is no product set; the sets are numbered 1 to 26.", refusal.Message);
        Assert.Equal(LegalInstrument.Decision26Of2026.Annex("I"), refusal.Article);
        Assert.Null(ProductSet.Find(number));
    }
}

using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Values;

public sealed class PersonalTextTests
{
    [Theory]
    [InlineData("HTX A, ĐT: 0912 345 678", "HTX A, ĐT: […]", nameof(PersonalDataKind.Phone))]
    [InlineData("HTX A (0912.345.678)", "HTX A ([…])", nameof(PersonalDataKind.Phone))]
    [InlineData("CCCD 001085012345", "CCCD […]", nameof(PersonalDataKind.IdentityNumber))]
    [InlineData("HTX A; đại diện: Nguyễn Văn B; xã C", "HTX A; đại diện: […]; xã C", nameof(PersonalDataKind.Representative))]
    [InlineData("0912345678/0987654321", "[…]/[…]", nameof(PersonalDataKind.Phone))]
    [InlineData("zalo.me/0912345678", "zalo.me/[…]", nameof(PersonalDataKind.Phone))]
    [InlineData("0912–345–619", "[…]", nameof(PersonalDataKind.Phone))]
    [InlineData("０９１２３４５６１８", "[…]", nameof(PersonalDataKind.Phone))]
    [InlineData("GĐ: Trần Thị B; xã C", "GĐ: […]; xã C", nameof(PersonalDataKind.Representative))]
    [InlineData("Giám đốc Trần Thị B", "Giám đốc […]", nameof(PersonalDataKind.Representative))]
    [InlineData("Người liên hệ ông B", "Người liên hệ […]", nameof(PersonalDataKind.Representative))]
    [InlineData("chủ nhiệm HTX: Lê B", "chủ nhiệm HTX: […]", nameof(PersonalDataKind.Representative))]
    [InlineData("sinh năm 1980", "sinh năm […]", nameof(PersonalDataKind.BirthDate))]
    [InlineData("sinh ngày 02/03/1980", "sinh ngày […]", nameof(PersonalDataKind.BirthDate))]
    [InlineData("hộ chiếu B1234567", "hộ chiếu […]", nameof(PersonalDataKind.IdentityNumber))]
    [InlineData("STK 0101000123456 Vietcombank Lê B; xã C", "STK […]; xã C", nameof(PersonalDataKind.BankAccount))]
    [InlineData("bimat@secret .vn", "[…]", nameof(PersonalDataKind.Email))]
    [InlineData("a.b@example.com", "[…]", nameof(PersonalDataKind.Email))]
    public void Data_of_persons_is_taken_out(string text, string kept, string kind)
    {
        Assert.Equal(kept, PersonalText.TakeOut(text, out var taken));
        Assert.Equal([kind], taken.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("1810/QĐ-UBND ngày 23/7/2021")]
    [InlineData("2.167/9.852 sản phẩm")]
    [InlineData("Thôn 12, xã Đông Anh")]
    [InlineData("Hộ kinh doanh Nguyễn Văn A")]
    [InlineData("Cơ sở Bà Bảy")]
    [InlineData("đại diện HTX Hòa Tân")]
    [InlineData("Từ 01.02.2025 - 03.04.2025")]
    [InlineData("Giám đốc Sở Nông nghiệp")]
    [InlineData("Chế phẩm vi sinh 2020")]
    public void Other_numbers_stay(string text)
    {
        Assert.Equal(text, PersonalText.TakeOut(text, out var taken));
        Assert.Empty(taken);
    }

    [Theory]
    [InlineData("HTX A - GĐ: […]", "HTX A")]
    [InlineData("HTX A (ĐT […])", "HTX A")]
    [InlineData("HTX A ([…], giám đốc)", "HTX A")]
    [InlineData("HTX A; Giám đốc: […]; ĐT […]", "HTX A")]
    [InlineData("HTX A (xã B, ĐT: […])", "HTX A (xã B)")]
    [InlineData("HTX A", "HTX A")]
    public void A_name_keeps_nothing_of_the_places_of_what_was_taken_out(string text, string name) => Assert.Equal(name, PersonalText.WithoutWithheld(text));
}

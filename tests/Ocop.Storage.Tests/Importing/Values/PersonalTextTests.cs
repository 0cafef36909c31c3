using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Values;

public sealed class PersonalTextTests
{
    [Theory]
    [InlineData("HTX A, ĐT: 0912 345 678", "HTX A, ĐT: […]", nameof(PersonalDataKind.Phone))]
    [InlineData("HTX A (0912.345.678)", "HTX A ([…])", nameof(PersonalDataKind.Phone))]
    [InlineData("CCCD 001085012345", "CCCD […]", nameof(PersonalDataKind.IdentityNumber))]
    [InlineData("HTX A; đại diện: Nguyễn Văn B; xã C", "HTX A; đại diện: […]; xã C", nameof(PersonalDataKind.Representative))]
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
    public void Other_numbers_stay(string text)
    {
        Assert.Equal(text, PersonalText.TakeOut(text, out var taken));
        Assert.Empty(taken);
    }
}

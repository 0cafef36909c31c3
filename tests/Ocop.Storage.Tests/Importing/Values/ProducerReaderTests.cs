using Ocop.Domain.Producers;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Values;

public sealed class ProducerReaderTests
{
    [Theory]
    [InlineData("HTX Tân Qui, xã An Phú Tân", "HTX Tân Qui", LegalForm.Cooperative, "xã An Phú Tân")]
    [InlineData(". HKD Thạo Loan", "HKD Thạo Loan", LegalForm.BusinessHousehold, null)]
    [InlineData("Hộ SXKD miến gạo Quý Lộc Phúc Thịnh (huyện Quý Lộc)", "Hộ SXKD miến gạo Quý Lộc Phúc Thịnh", LegalForm.ProductionHousehold, "huyện Quý Lộc")]
    [InlineData("của CTY TNHH MTV TM VÀ DV Thái Minh Nguyên, TT Chợ Mới", "CTY TNHH MTV TM VÀ DV Thái Minh Nguyên", LegalForm.LimitedCompany, "TT Chợ Mới")]
    [InlineData("Công ty TNHH sản xuất, thương mại và dịch vụ An Bình", "Công ty TNHH sản xuất, thương mại và dịch vụ An Bình", LegalForm.LimitedCompany, null)]
    [InlineData("HTX A, tổ hợp tác B", "HTX A, tổ hợp tác B", LegalForm.Cooperative, null)]
    [InlineData("Công ty X, địa chỉ: số 5 Lê Lợi, huyện Y", "Công ty X", LegalForm.Company, "số 5 Lê Lợi, huyện Y")]
    [InlineData("Saigon Food Co., Ltd.", "Saigon Food Co., Ltd", LegalForm.LimitedCompany, null)]
    public void The_place_is_taken_off_the_name(string text, string name, LegalForm form, string? address)
    {
        var read = ProducerReader.Read(text);

        Assert.Equal((name, form, address), (read.Name.Printed, read.Name.Form, read.Address));
    }
}

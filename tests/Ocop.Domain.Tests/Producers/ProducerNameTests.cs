using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

public class ProducerNameTests
{
    [Theory]
    [InlineData("Công ty Trách nhiệm hữu hạn Thành Dung", LegalForm.LimitedCompany, "thanh dung")]
    [InlineData("CTY TNHH MTV TM VÀ DV Thái Minh Nguyên", LegalForm.LimitedCompany, "thuong mai dich vu thai minh nguyen")]
    [InlineData("Công ty TNHH một thành viên Muối SAHU", LegalForm.LimitedCompany, "muoi sahu")]
    [InlineData("Công ty CP Dược liệu Pù Mát", LegalForm.JointStockCompany, "duoc lieu pu mat")]
    [InlineData("DNTN Bùi Thanh Tú", LegalForm.PrivateEnterprise, "bui thanh tu")]
    [InlineData("Công ty Mỹ Lệ", LegalForm.Company, "my le")]
    [InlineData("HTX DVNN Hữu cơ Song Vũ", LegalForm.Cooperative, "dich vu nong nghiep huu co song vu")]
    [InlineData("HTXNN Tam Ngãi", LegalForm.Cooperative, "nong nghiep tam ngai")]
    [InlineData("Hợp tác xã (HTX) Tân Dân", LegalForm.Cooperative, "tan dan")]
    [InlineData("Tổ hợp tác xã Đức Phú", LegalForm.CooperativeGroup, "duc phu")]
    [InlineData(". HKD Thạo Loan", LegalForm.BusinessHousehold, "thao loan")]
    [InlineData("Hộ SX-KD Đỗ Xuân Dũng", LegalForm.ProductionHousehold, "do xuan dung")]
    [InlineData("Cơ sở SXKD Như Hoàng", LegalForm.Establishment, "nhu hoang")]
    [InlineData("ECOHOME", LegalForm.Unstated, "ecohome")]
    [InlineData("Công tyno", LegalForm.Unstated, "cong tyno")]
    [InlineData("HTX", LegalForm.Cooperative, "")]
    [InlineData("", LegalForm.Unstated, "")]
    public void The_legal_form_is_taken_apart(string printed, LegalForm form, string ownName)
    {
        var name = ProducerName.Parse(printed);
        Assert.Equal((form, ownName), (name.Form, name.OwnName));
        Assert.Equal($"{form}:{ownName}", name.Key);
    }

    [Theory]
    [InlineData("Công ty TNHH Thành Dung", "Công ty Trách nhiệm hữu hạn Thành Dung")]
    [InlineData("Công ty Mỹ Lệ", "Công ty TNHH Mỹ Lệ")]
    [InlineData("Doanh nghiệp tư nhân Linh Phương", "Công ty Linh Phương")]
    [InlineData("HTX Thương Mại – Dịch Vụ Nông Nghiệp Hoài Đức", "Hợp tác xã TM và DVNN Hoài Đức")]
    [InlineData("Thúy Hiền", "Hộ kinh doanh Thuý Hiền")]
    public void Spellings_of_one_producer_may_be_the_same(string first, string second)
    {
        Assert.True(ProducerName.Parse(first).MayBeSameAs(ProducerName.Parse(second)));
        Assert.True(ProducerName.Parse(second).MayBeSameAs(ProducerName.Parse(first)));
    }

    [Theory]
    [InlineData("HTX Tân Dân", "THT Tân Dân")]
    [InlineData("Công ty TNHH Tân Dân", "Công ty CP Tân Dân")]
    [InlineData("Công ty Tân Dân", "HTX Tân Dân")]
    [InlineData("HTX Tân Dân", "HTX Tân Dương")]
    [InlineData("HTX", "Hợp tác xã")]
    public void Different_forms_or_names_are_different_producers(string first, string second)
    {
        Assert.False(ProducerName.Parse(first).MayBeSameAs(ProducerName.Parse(second)));
    }
}

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
    [InlineData("Hợp tác xã (HTX) Tân Dân", LegalForm.Cooperative, "tan dan")]
    [InlineData("Tổ hợp tác xã Đức Phú", LegalForm.CooperativeGroup, "duc phu")]
    [InlineData(". HKD Thạo Loan", LegalForm.BusinessHousehold, "thao loan")]
    [InlineData("Hộ SX-KD Đỗ Xuân Dũng", LegalForm.ProductionHousehold, "do xuan dung")]
    [InlineData("Cơ sở SXKD Như Hoàng", LegalForm.Establishment, "nhu hoang")]
    [InlineData("ECOHOME", LegalForm.Unstated, "ecohome")]
    [InlineData("CT TNHH Hà Diệp", LegalForm.LimitedCompany, "ha diep")]
    [InlineData("Công ty Trách nhiệm hữu hạn MTV KITA", LegalForm.LimitedCompany, "kita")]
    [InlineData("CTCP Dược liệu Pù Mát", LegalForm.JointStockCompany, "duoc lieu pu mat")]
    [InlineData("Công ty hợp danh Tân Dân", LegalForm.Partnership, "tan dan")]
    [InlineData("Farm Viet Trading Co., Ltd", LegalForm.LimitedCompany, "farm viet trading")]
    [InlineData("HTXNN Tam Ngãi", LegalForm.Cooperative, "nong nghiep tam ngai")]
    [InlineData("CSSX Đũa Chí Nguyện", LegalForm.Establishment, "dua chi nguyen")]
    [InlineData("hộ SX-KD Đỗ Xuân Dũng", LegalForm.ProductionHousehold, "do xuan dung")]
    [InlineData("Hộ sản xuất chị Đặng Thị Khánh Ly", LegalForm.ProductionHousehold, "dang thi khanh ly")]
    [InlineData("Hộ kinh doanh Ba Đức", LegalForm.BusinessHousehold, "ba duc")]
    [InlineData("ông Lê Văn Vinh", LegalForm.Person, "le van vinh")]
    [InlineData("bà Phạm Thị Yến", LegalForm.Person, "pham thi yen")]
    [InlineData("Ba Con Gấu", LegalForm.Unstated, "ba con gau")]
    [InlineData("Làng nghề chầm nón lá Hội An", LegalForm.CraftVillage, "cham non la hoi an")]
    [InlineData("Trung tâm Nuôi trồng nghiên cứu chế biến dược liệu, Quân Khu 9", LegalForm.Centre, "nuoi trong nghien cuu che bien duoc lieu quan khu 9")]
    [InlineData("Nhà hàng Tám Cương", LegalForm.Shop, "tam cuong")]
    [InlineData("Trang trại Trường Phúc", LegalForm.Farm, "truong phuc")]
    [InlineData("Hiệp hội Yến sào", LegalForm.Association, "yen sao")]
    [InlineData("Hội An Farm", LegalForm.Unstated, "hoi an farm")]
    [InlineData("Chi nhánh Đà Lạt", LegalForm.Branch, "da lat")]
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
    [InlineData("Chi nhánh Công ty TNHH Tân Dân", "Công ty TNHH Tân Dân")]
    [InlineData("Chi nhánh Công ty TNHH Tân Dân", "Chi nhánh Công ty CP Tân Dân")]
    public void Different_forms_or_names_are_different_producers(string first, string second)
    {
        Assert.False(ProducerName.Parse(first).MayBeSameAs(ProducerName.Parse(second)));
    }

    [Theory]
    [InlineData("Chi nhánh Công ty Cổ phần thực phẩm Sen Đại Việt", LegalForm.Branch, "thuc pham sen dai viet", "JointStockCompany:thuc pham sen dai viet")]
    [InlineData("Địa điểm kinh doanh Công ty TNHH Lương Tùng", LegalForm.PlaceOfBusiness, "luong tung", "LimitedCompany:luong tung")]
    [InlineData("Nhà máy Nha Quảng Ngãi thuộc Công ty cổ phần Đường Quảng Ngãi", LegalForm.Factory, "nha quang ngai", "JointStockCompany:duong quang ngai")]
    [InlineData("Nhà máy Nha Quảng Ngãi", LegalForm.Factory, "nha quang ngai", null)]
    [InlineData("Nhà máy thuộc", LegalForm.Factory, "thuoc", null)]
    [InlineData("Chi nhánh", LegalForm.Branch, "", null)]
    public void A_branch_or_works_names_the_company_behind_it(string printed, LegalForm form, string ownName, string? company)
    {
        var name = ProducerName.Parse(printed);
        Assert.Equal((form, ownName, company), (name.Form, name.OwnName, name.Parent?.Key));
        Assert.Equal(name.Parent?.Form ?? form, name.FormInLaw);
    }

    [Theory]
    [InlineData("Chi nhánh ")]
    [InlineData("Nhà máy A thuộc ")]
    public void Openings_beyond_three_companies_stay_in_the_own_name(string opening)
    {
        var name = ProducerName.Parse(string.Concat(Enumerable.Repeat(opening, 4000)) + "Công ty X");

        var innermost = name.Parent?.Parent?.Parent;
        Assert.Null(innermost!.Parent);
        Assert.Equal(LegalForm.Company, ProducerName.Parse($"{opening}{opening}{opening}Công ty X").FormInLaw);
        Assert.EndsWith("cong ty x", innermost.OwnName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTX Vinh Cuong", "Hợp tác xã Vĩnh Cường", true)]
    [InlineData("HTX Vĩnh Cưởng", "Hợp tác xã Vĩnh Cường", false)]
    [InlineData("HTX Vính Cường", "Vĩnh Cường", false)]
    [InlineData("HTX DVNN Vĩnh Cường", "Hợp tác xã Dịch vụ nông nghiệp Vĩnh Cường", true)]
    [InlineData("Hợp tác xã dịch vụ nông nghiệp Vĩnh Cường", "HTX DV NN Vĩnh Cường", true)]
    [InlineData("Hop tac xa dich vu va nong nghiep Vinh Cuong", "HTX DVNN Vĩnh Cường", true)]
    [InlineData("CTY CP Quý Thu", "Công ty cổ phần Qúy Thu", true)]
    [InlineData("HTX Quý Thu", "Công ty cổ phần Quý Thu", false)]
    [InlineData("Chi nhánh Công ty Cổ phần Sên Đại Việt", "Chi nhánh Công ty Cổ phần Sen Đại Việt", false)]
    [InlineData("Chi nhanh Cong ty Co phan Sen Dai Viet", "Chi nhánh Công ty Cổ phần Sen Đại Việt", true)]
    public void A_typed_name_may_be_a_recorded_one_unless_an_accent_contradicts_it(string typed, string recorded, bool expected)
    {
        Assert.Equal(expected, ProducerName.Parse(typed).MayBeTypedFor(ProducerName.Parse(recorded)));
    }
}

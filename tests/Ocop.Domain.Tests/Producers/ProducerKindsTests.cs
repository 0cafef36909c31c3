using Ocop.Domain.Producers;

namespace Ocop.Domain.Tests.Producers;

public class ProducerKindsTests
{
    [Theory]
    [InlineData("Doanh nghiệp", ProducerKind.Enterprise)]
    [InlineData("Hợp tác xã", ProducerKind.Cooperative)]
    [InlineData("HTX", ProducerKind.Cooperative)]
    [InlineData("Hộ kinh doanh", ProducerKind.BusinessHousehold)]
    [InlineData("hộ kinh doanh cá thể", ProducerKind.BusinessHousehold)]
    [InlineData("Tổ hợp tác", ProducerKind.CooperativeGroup)]
    [InlineData("Trang trại", ProducerKind.Farm)]
    [InlineData("Hộ sản xuất", ProducerKind.ProductionHousehold)]
    [InlineData("Hiệp hội", ProducerKind.Association)]
    [InlineData("Trung tâm điều hành", ProducerKind.OperatingCentre)]
    [InlineData("Cty TNHH MTV", ProducerKind.Enterprise)]
    [InlineData("Công ty CP", ProducerKind.Enterprise)]
    [InlineData("Hộ SX-KD", ProducerKind.ProductionHousehold)]
    public void Forms_of_the_law_are_read(string printed, ProducerKind kind)
    {
        Assert.Equal(kind, ProducerKinds.FindByPrintedForm(printed));
    }

    [Theory]
    [InlineData("Cơ sở sản xuất")]
    [InlineData("Làng nghề")]
    [InlineData("Chi nhánh")]
    [InlineData("Hợp tác xã Tân Dân")]
    [InlineData("")]
    [InlineData(null)]
    public void Forms_the_law_does_not_know_fit_none(string? printed)
    {
        Assert.Null(ProducerKinds.FindByPrintedForm(printed));
    }

    [Fact]
    public void Associations_and_operating_centres_are_producers_of_tourism_only()
    {
        Assert.Equal(
            [ProducerKind.Association, ProducerKind.OperatingCentre],
            Enum.GetValues<ProducerKind>().Where(ProducerKinds.IsForTourismOnly));
    }

    [Theory]
    [InlineData(LegalForm.Partnership, ProducerKind.Enterprise)]
    [InlineData(LegalForm.Farm, ProducerKind.Farm)]
    [InlineData(LegalForm.Association, ProducerKind.Association)]
    [InlineData(LegalForm.Establishment, null)]
    [InlineData(LegalForm.CraftVillage, null)]
    [InlineData(LegalForm.Unstated, null)]
    public void A_legal_form_says_the_kind_where_the_article_knows_it(LegalForm form, ProducerKind? kind)
    {
        Assert.Equal(kind, ProducerKinds.FindByLegalForm(form));
    }
}

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
    public void Forms_of_the_law_are_read(string printed, ProducerKind kind)
    {
        Assert.Equal(kind, ProducerKinds.FindByPrintedForm(printed));
    }

    [Theory]
    [InlineData("Cơ sở sản xuất")]
    [InlineData("Làng nghề")]
    [InlineData("")]
    [InlineData(null)]
    public void Forms_the_law_does_not_know_fit_none(string? printed)
    {
        Assert.Null(ProducerKinds.FindByPrintedForm(printed));
    }
}

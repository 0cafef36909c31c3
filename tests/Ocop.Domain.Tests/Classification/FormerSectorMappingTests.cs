using Ocop.Domain.Classification;

namespace Ocop.Domain.Tests.Classification;

public class FormerSectorMappingTests
{
    [Theory]
    [InlineData(FormerSector.Food, "Thực phẩm", "1 2 3 4 5 6 7 8 9 10 11 12 13")]
    [InlineData(FormerSector.Drinks, "Đồ uống", "14 15 16 17")]
    [InlineData(FormerSector.Herbs, "Thảo dược", "18 19 20")]
    [InlineData(FormerSector.TextilesAndGarments, "Vải và may mặc", "22")]
    [InlineData(FormerSector.SouvenirsFurnishingsAndDecoration, "Lưu niệm – nội thất – trang trí", "21 23 24 25")]
    [InlineData(FormerSector.RuralTourismServicesAndSales, "Dịch vụ du lịch nông thôn, bán hàng", "26")]
    public void A_former_sector_has_candidates(FormerSector sector, string name, string sets)
    {
        Assert.Equal(name, sector.Name());
        Assert.Equal(sets, Numbers(FormerSectorMapping.AsRead.CandidatesOf(sector)));
    }

    [Fact]
    public void Only_a_single_candidate_is_answered_as_the_set()
    {
        Assert.Equal(22, FormerSectorMapping.AsRead.FindOnlySet(FormerSector.TextilesAndGarments)?.Number);
        Assert.Equal(26, FormerSectorMapping.AsRead.FindOnlySet(FormerSector.RuralTourismServicesAndSales)?.Number);
        Assert.Null(FormerSectorMapping.AsRead.FindOnlySet(FormerSector.Herbs));
        Assert.Null(FormerSectorMapping.AsRead.FindOnlySet(FormerSector.SouvenirsFurnishingsAndDecoration));
    }

    [Fact]
    public void The_reading_of_one_sector_can_be_replaced()
    {
        var decorationAlone = FormerSectorMapping.AsRead.With(
            FormerSector.SouvenirsFurnishingsAndDecoration, [ProductSet.Get(21).Value]);
        Assert.Equal(21, decorationAlone.FindOnlySet(FormerSector.SouvenirsFurnishingsAndDecoration)?.Number);
        Assert.Equal("18 19 20", Numbers(decorationAlone.CandidatesOf(FormerSector.Herbs)));
        Assert.Empty(FormerSectorMapping.AsRead.With(FormerSector.Herbs, []).CandidatesOf(FormerSector.Herbs));
    }

    private static string Numbers(IEnumerable<ProductSet> sets) => string.Join(' ', sets.Select(set => set.Number));
}

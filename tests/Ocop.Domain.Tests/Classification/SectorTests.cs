using System.Text;
using Ocop.Domain.Classification;

namespace Ocop.Domain.Tests.Classification;

public class SectorTests
{
    [Fact]
    public void Six_sectors_hold_13_4_3_2_3_and_1_sets()
    {
        Assert.Equal(["I", "II", "III", "IV", "V", "VI"], Sector.All.Select(sector => sector.Numeral));
        Assert.Equal([1, 2, 3, 4, 5, 6], Sector.All.Select(sector => sector.Number));
        Assert.Equal([13, 4, 3, 2, 3, 1], Sector.All.Select(sector => sector.Sets.Count));
        Assert.Equal([6, 2, 3, 2, 3, 1], Sector.All.Select(sector => sector.Groups.Count));
    }

    [Fact]
    public void Seventeen_groups_hold_all_sets_in_order()
    {
        Assert.Equal(Enumerable.Range(1, 17), ProductGroup.All.Select(group => group.Number));
        Assert.Equal(
            [2, 2, 4, 2, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1],
            ProductGroup.All.Select(group => group.Sets.Count));
        Assert.Equal(ProductSet.All, ProductGroup.All.SelectMany(group => group.Sets));
    }

    [Fact]
    public void A_group_of_one_set_without_a_name_of_its_own_has_the_sets_names()
    {
        var coffee = ProductSet.Get(13).Value;
        Assert.Equal(("Cà phê, ca cao", "Coffee and cocoa"), (coffee.Group.Name, coffee.Group.NameEn));
        Assert.Equal(("Chế biến", "Processed food"), (ProductSet.Get(5).Value.Group.Name, ProductSet.Get(5).Value.Group.NameEn));
    }

    [Fact]
    public void A_numeral_finds_its_sector()
    {
        Assert.Same(Sector.All[3], Sector.Find("IV"));
        Assert.Equal("IV Thủ công mỹ nghệ", Sector.Find("IV")!.ToString());
        Assert.Null(Sector.Find("VII"));
        Assert.Null(Sector.Find(null));
    }

    [Fact]
    public void Every_name_is_composed()
    {
        var names = Sector.All.Select(sector => sector.Name)
            .Concat(ProductGroup.All.Select(group => group.Name))
            .Concat(ProductSet.All.Select(set => set.Name))
            .Concat(Enum.GetValues<Ministry>().Select(ministry => ministry.Name()))
            .Concat(Enum.GetValues<FormerSector>().Select(sector => sector.Name()));
        Assert.All(names, name => Assert.True(name.IsNormalized(NormalizationForm.FormC), name));
    }
}

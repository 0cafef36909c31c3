using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Places;

/// <summary>The table is the test's own, of what articles say of two districts; communes and codes in it are made up.</summary>
public class UnitSuccessionsTests
{
    private static readonly PlaceUnit LacDuong = Unit(null, "huyện Lạc Dương", "Lâm Đồng");
    private static readonly PlaceUnit Whole = new(new PrintedPlace("thị trấn An Phú", "huyện Bình An", "Bình Thuận"), PlaceCode.Parse("63:22901"));

    private static readonly UnitSuccessions Table = UnitSuccessions.Create(
    [
        new(LacDuong, [Unit("xã Lạc Dương", null, "Lâm Đồng"), Unit("phường Lang Biang - Đà Lạt", null, "Lâm Đồng"), Unit("xã Đam Rông 4", null, "Lâm Đồng")]),
        new(Whole, [Unit("xã Bình An", null, "Lâm Đồng")]),
        new(Unit("xã Tân Lập", "huyện Bình An", "Bình Thuận"), [Unit("xã Bình An", null, "Lâm Đồng")]),
        new(Unit("xã Tân Lập", "huyện Bình Tây", "Bình Thuận"), [Unit("xã Bình Tây", null, "Lâm Đồng"), Unit("xã Bình Trung", null, "Lâm Đồng")]),
    ]).Value;

    [Fact]
    public void A_split_answers_all_candidates_and_none_is_certain()
    {
        var answer = Table.Find(new PrintedPlace(null, "H. Lạc Dương", "tỉnh Lâm Đồng"));
        Assert.Equal([LacDuong], answer.Formers);
        Assert.Equal(
            ["xã Lạc Dương, Lâm Đồng", "phường Lang Biang - Đà Lạt, Lâm Đồng", "xã Đam Rông 4, Lâm Đồng"],
            answer.Candidates.Select(unit => unit.ToString()));
        Assert.Null(answer.Certain);
    }

    [Theory]
    [InlineData("TT An Phú", "huyện Bình An", "Bình Thuận")]
    [InlineData("thị trấn An Phú", null, null)]
    [InlineData("An Phú", null, "Lâm Đồng")]
    public void What_went_whole_into_one_is_certain(string commune, string? district, string? province)
    {
        Assert.Equal("xã Bình An, Lâm Đồng", Table.Find(new PrintedPlace(commune, district, province)).Certain?.ToString());
    }

    [Fact]
    public void A_name_that_several_units_share_answers_the_candidates_of_all()
    {
        var answer = Table.Find(new PrintedPlace("xã Tân Lập", null, "Bình Thuận"));
        Assert.Equal(2, answer.Formers.Count);
        Assert.Equal(
            ["xã Bình An, Lâm Đồng", "xã Bình Tây, Lâm Đồng", "xã Bình Trung, Lâm Đồng"],
            answer.Candidates.Select(unit => unit.ToString()));
        Assert.Equal("xã Bình An, Lâm Đồng", Table.Find(new PrintedPlace("xã Tân Lập", "huyện Bình An", null)).Certain?.ToString());
    }

    [Theory]
    [InlineData(null, "huyện Tánh Linh", "Bình Thuận")]
    [InlineData("thị trấn An Phú", "huyện Bình An", "Gia Lai")]
    [InlineData("xã An Phú", "huyện Bình An", "Bình Thuận")]
    [InlineData("xã Lát", "huyện Lạc Dương", "Lâm Đồng")]
    [InlineData(null, null, "Lâm Đồng")]
    public void What_the_table_does_not_have_has_no_candidate(string? commune, string? district, string? province)
    {
        var answer = Table.Find(new PrintedPlace(commune, district, province));
        Assert.Equal((0, 0), (answer.Formers.Count, answer.Candidates.Count));
        Assert.Null(answer.Certain);
    }

    [Fact]
    public void A_unit_is_found_by_code_and_era()
    {
        Assert.Equal([Whole], Table.Find(PlaceCode.Parse("63:22901")).Formers);
        Assert.Empty(Table.Find(PlaceCode.Parse("34:22901")).Formers);
    }

    [Fact]
    public void A_list_changed_afterwards_changes_no_answer()
    {
        List<PlaceUnit> successors = [Unit("xã Bình An", null, "Lâm Đồng")];
        var table = UnitSuccessions.Create([new(Whole, successors)]).Value;
        successors.Add(LacDuong);

        Assert.Equal("xã Bình An, Lâm Đồng", table.Find(PlaceCode.Parse("63:22901")).Certain?.ToString());
        Assert.Throws<NotSupportedException>(() => ((IList<PlaceUnit>)new UnitSuccession(Whole, successors).Successors)[0] = LacDuong);
    }

    [Fact]
    public void Missing_units_are_the_callers_bug()
    {
        Assert.Throws<ArgumentNullException>(() => new PlaceUnit(null!));
        Assert.Throws<ArgumentNullException>(() => new UnitSuccession(null!, [Whole]));
        Assert.Throws<ArgumentException>(() => new UnitSuccession(Whole, [null!]));
        Assert.Throws<ArgumentException>(() => UnitSuccessions.Create([null!]));
    }

    [Fact]
    public void A_table_names_each_unit_once_and_with_successors()
    {
        Assert.Equal(new SuccessionEmpty(LacDuong), UnitSuccessions.Create([new(LacDuong, [])]).Refusal);
        Assert.Equal(
            "'huyện Lạc Dương, Lâm Đồng' is listed without a successor; a unit without known successors is left out.",
            new SuccessionEmpty(LacDuong).Message);
        Assert.Equal(
            new SuccessionStatedTwice(LacDuong),
            UnitSuccessions.Create([new(LacDuong, [Whole]), new(Unit(null, "huyện Lạc Dương", "Lâm Đồng"), [LacDuong])]).Refusal);
    }

    private static PlaceUnit Unit(string? commune, string? district, string province) => new(new PrintedPlace(commune, district, province));
}

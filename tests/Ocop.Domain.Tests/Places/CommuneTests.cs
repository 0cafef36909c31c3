using NodaTime;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Places;

public class CommuneTests
{
    private static readonly LocalDate ChangeDay = new(2026, 4, 30);
    private static readonly Province DongNai = Provinces.Find("75", ProvinceEra.From2025Reform)!;

    private static readonly CommuneFacts Changed = new(PlaceCode.Parse("34:26000"), "An  Phú", CommuneKind.Commune)
    {
        Province = DongNai,
        Changes = [new(ChangeDay, CommuneKind.Ward)],
    };

    [Fact]
    public void The_kind_is_asked_with_a_day()
    {
        var commune = Commune.Create(Changed).Value;
        Assert.Equal("Xã An Phú", commune.FullNameAt(ChangeDay.PlusDays(-1)));
        Assert.Equal("Phường An Phú", commune.FullNameAt(ChangeDay));
        Assert.Equal((CommuneKind.Commune, CommuneKind.Ward), (commune.KindAt(new LocalDate(2025, 7, 1)), commune.KindAt(new LocalDate(2030, 1, 1))));
        Assert.Equal(("34:26000 An Phú", "34:75"), (commune.ToString(), commune.Province?.Key));
    }

    [Theory]
    [InlineData("63:26000", CommuneKind.Town, "Thị trấn An Phú")]
    [InlineData("34:26000", CommuneKind.SpecialZone, "Đặc khu An Phú")]
    public void Towns_are_of_the_former_era_and_special_zones_of_the_new_one(string code, CommuneKind kind, string fullName)
    {
        Assert.Equal(fullName, Commune.Create(new(PlaceCode.Parse(code), "An Phú", kind)).Value.FullNameAt(ChangeDay));
        var other = PlaceCode.Parse(code[0] == '6' ? "34:26000" : "63:26000");
        Assert.Equal(new CommuneKindOutsideEra(other, kind), Commune.Create(new(other, "An Phú", kind)).Refusal);
    }

    [Fact]
    public void Communes_are_equal_by_code_and_era()
    {
        var commune = Commune.Create(Changed).Value;
        Assert.Equal(commune, Commune.Create(Changed with { Name = "Khác", Changes = [] }).Value);
        Assert.Equal(commune.GetHashCode(), Commune.Create(Changed).Value.GetHashCode());
        Assert.NotEqual(commune, Commune.Create(new(PlaceCode.Parse("63:26000"), "An Phú", CommuneKind.Commune)).Value);
    }

    [Fact]
    public void Missing_members_and_kinds_that_there_are_not_are_the_callers_bug()
    {
        var code = PlaceCode.Parse("34:24781");

        Assert.Throws<ArgumentNullException>(() => Commune.Create(new(null!, "An Phú", CommuneKind.Ward)));
        Assert.Throws<ArgumentNullException>(() => Commune.Create(new(code, null!, CommuneKind.Ward)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Commune.Create(new(code, "An Phú", (CommuneKind)99)));
        Assert.Throws<ArgumentException>(() => Commune.Create(new(code, "An Phú", CommuneKind.Ward) { Changes = [null!] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CommuneCode.Parse("24781").In((ProvinceEra)99));
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        var code = Changed.Code;
        Assert.Equal(new CommuneCodeOfOtherLevel(DongNai.PlaceCode), Commune.Create(Changed with { Code = DongNai.PlaceCode }).Refusal);
        Assert.Equal(new CommuneNameMissing(code), Commune.Create(Changed with { Name = " " }).Refusal);
        Assert.Equal(
            new CommuneProvinceOfOtherEra(code, PlaceCode.Parse("63:75")),
            Commune.Create(Changed with { Province = Provinces.FindByKey("63:75") }).Refusal);
        Assert.Equal(
            new CommuneKindChangeMisplaced(code, new LocalDate(2025, 6, 30)),
            Commune.Create(Changed with { Changes = [new(new LocalDate(2025, 6, 30), CommuneKind.Ward)] }).Refusal);
        Assert.Equal(
            new CommuneKindChangeMisplaced(code, ChangeDay),
            Commune.Create(Changed with { Changes = [new(ChangeDay, CommuneKind.Ward), new(ChangeDay, CommuneKind.Commune)] }).Refusal);
    }

    [SkippableFact]
    public void The_communes_of_2026_are_what_the_resolutions_count()
    {
        Skip.If(Repository.Shared is null, "The list of communes does not lie beside this checkout.");
        var communes = File.ReadLines(Path.Combine(Repository.Shared, "data", "communes-2026.csv")).Skip(1).Select(ToCommune).ToArray();
        Assert.Equal((2621, 687, 13), CountAt(communes, ChangeDay.PlusDays(-1)));
        Assert.Equal((2611, 697, 13), CountAt(communes, ChangeDay));
        Assert.Equal(10, communes.Count(commune => commune.Changes.Count > 0 && commune.Province == DongNai));
        Assert.Equal(communes.Length, communes.Distinct().Count());
    }

    private static (int Communes, int Wards, int Zones) CountAt(Commune[] communes, LocalDate day) =>
        (CountAt(communes, day, CommuneKind.Commune), CountAt(communes, day, CommuneKind.Ward), CountAt(communes, day, CommuneKind.SpecialZone));

    private static int CountAt(Commune[] communes, LocalDate day, CommuneKind kind) => communes.Count(commune => commune.KindAt(day) == kind);

    private static Commune ToCommune(string row)
    {
        var cells = row.Split(',');
        var (now, before) = (KindOf(cells[2]), cells[4].Length == 0 ? KindOf(cells[2]) : KindOf(cells[4]));
        return Commune.Create(new(CommuneCode.Parse(cells[0]).In(ProvinceEra.From2025Reform), cells[1], before)
        {
            Province = Provinces.Find(cells[3], ProvinceEra.From2025Reform),
            Changes = now == before ? [] : [new(ChangeDay, now)],
        }).Value;
    }

    private static CommuneKind KindOf(string printed) => printed switch
    {
        "Xã" => CommuneKind.Commune,
        "Phường" => CommuneKind.Ward,
        "Đặc khu" => CommuneKind.SpecialZone,
        _ => throw new FormatException(printed),
    };
}

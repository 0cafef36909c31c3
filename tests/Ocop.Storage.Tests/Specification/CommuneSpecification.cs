using NodaTime;
using Ocop.Domain.Places;
using Ocop.Domain.Text;
using Ocop.Storage.Communes;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>The official communes of a province on a day.</summary>
public abstract class CommuneSpecification(TestEngine engine)
{
    private static readonly LocalDate Reform = ProvinceEras.ReformDay;
    private static readonly LocalDate Changed = new(2026, 4, 30);

    [SkippableFact]
    public void Communes_are_those_in_force_on_the_day_in_alphabetical_order()
    {
        using var registry = Listed();

        Assert.Equal(["An Phước Commune", "Dầu Giây Commune", "Đại Phước Commune"], Find(registry, "75", Changed.PlusDays(-1), null));
        Assert.Equal(["An Phước Ward", "Dầu Giây Commune", "Đại Phước Commune"], Find(registry, "75", Changed, null));
        Assert.Equal(["Đại Phước Commune"], Find(registry, "75", Changed, "dai"));
        Assert.Equal(["An Phước Ward", "Đại Phước Commune"], Find(registry, "75", Changed, "phuoc"));
        Assert.Empty(Find(registry, "01", Changed, null));
        Assert.Equal(["Long Khánh Town"], Find(registry, "75", Reform.PlusDays(-1), null));
    }

    [SkippableFact]
    public void A_day_without_a_list_is_told_from_a_province_without_communes()
    {
        using var registry = Listed();
        using var empty = engine.NewRegistry();

        Assert.True(HasList(registry, Reform));
        Assert.False(HasList(registry, new LocalDate(2019, 12, 31)));
        Assert.False(HasList(empty, Reform));
    }

    [SkippableFact]
    public void Codes_are_listed_where_a_commune_has_them_on_the_day_or_ever()
    {
        using var registry = Listed();
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        string[] codes = ["26005", "26017", "99999"];

        Assert.Equal(["26005", "26017"], snapshot.Communes.FindListed(codes, null).Order(StringComparer.Ordinal));
        Assert.Equal(["26005", "26017"], snapshot.Communes.FindListed(codes, Changed).Order(StringComparer.Ordinal));
        Assert.Equal(["26005"], snapshot.Communes.FindListed(codes, Reform.PlusDays(-1)));
        Assert.Empty(snapshot.Communes.FindListed(codes, new LocalDate(2019, 12, 31)));
    }

    private static bool HasList(TestRegistry registry, LocalDate day)
    {
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        return snapshot.Communes.HasList(day);
    }

    private static List<string> Find(TestRegistry registry, string province, LocalDate day, string? folded)
    {
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        return [.. snapshot.Communes.FindByProvince(province, day, folded).Select(commune => $"{commune.Name} {commune.Kind}")];
    }

    private TestRegistry Listed()
    {
        var registry = engine.NewRegistry();
        registry.Open().Dispose();
        registry.Write(write =>
        {
            write.Context.Communes.AddRange(
                Row("26005", "An Phước", CommuneKind.Commune, Reform, Changed.PlusDays(-1)),
                Row("26005", "An Phước", CommuneKind.Ward, Changed, null),
                Row("26011", "Đại Phước", CommuneKind.Commune, Reform, null),
                Row("26017", "Dầu Giây", CommuneKind.Commune, Reform, null),
                Row("26005", "Long Khánh", CommuneKind.Town, new LocalDate(2020, 1, 1), Reform.PlusDays(-1)));
            write.Save();
        });
        return registry;
    }

    private static CommuneRow Row(string code, string name, CommuneKind kind, LocalDate from, LocalDate? until) => new()
    {
        Code = CommuneRecordCode.Of(CommuneCode.Parse(code).In(CommuneRow.EraUntil(until)), from),
        OfficialCode = code,
        Name = name,
        NameFolded = VietnameseText.Fold(name),
        NameSort = VietnameseText.SortKey(name),
        Kind = kind,
        ProvinceCode = "75",
        ValidFrom = from,
        ValidUntil = until,
    };
}

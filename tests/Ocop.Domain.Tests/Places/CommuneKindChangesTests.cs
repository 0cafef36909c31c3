using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Domain.Tests.Places;

public sealed class CommuneKindChangesTests
{
    private static readonly Province DongNai = Provinces.Find("75", ProvinceEra.From2025Reform)!;

    [Fact]
    public void Communes_of_Dong_Nai_became_wards_on_30_April_2026() =>
        Assert.Equal(new LocalDate(2026, 4, 30), CommuneKindChanges.FindDay(DongNai, CommuneKind.Commune, CommuneKind.Ward));

    [Fact]
    public void No_other_change_has_a_day_that_is_known()
    {
        Assert.Null(CommuneKindChanges.FindDay(DongNai, CommuneKind.Ward, CommuneKind.Commune));
        Assert.Null(CommuneKindChanges.FindDay(Provinces.Find("75", ProvinceEra.Before2025Reform)!, CommuneKind.Commune, CommuneKind.Ward));
        Assert.Null(CommuneKindChanges.FindDay(Provinces.Find("01", ProvinceEra.From2025Reform)!, CommuneKind.Commune, CommuneKind.Ward));
    }
}

using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Classification;

/// <summary>One of the six sectors of 490/QĐ-TTg and 1048/QĐ-TTg, before the 26 product sets.</summary>
[JsonConverter(typeof(EnumNameConverter<FormerSector>))]
public enum FormerSector
{
    /// <summary>Thực phẩm.</summary>
    Food,

    /// <summary>Đồ uống.</summary>
    Drinks,

    /// <summary>Thảo dược.</summary>
    Herbs,

    /// <summary>Vải và may mặc.</summary>
    TextilesAndGarments,

    /// <summary>Lưu niệm – nội thất – trang trí.</summary>
    SouvenirsFurnishingsAndDecoration,

    /// <summary>Dịch vụ du lịch nông thôn, bán hàng.</summary>
    RuralTourismServicesAndSales,
}

/// <summary>What the former sectors are called.</summary>
public static class FormerSectorNames
{
    /// <summary>The Vietnamese name.</summary>
    /// <param name="sector">The former sector.</param>
    /// <returns>The name, such as "Thảo dược".</returns>
    public static string Name(this FormerSector sector) => Guard.Defined(sector) switch
    {
        FormerSector.Food => "Thực phẩm",
        FormerSector.Drinks => "Đồ uống",
        FormerSector.Herbs => "Thảo dược",
        FormerSector.TextilesAndGarments => "Vải và may mặc",
        FormerSector.SouvenirsFurnishingsAndDecoration => "Lưu niệm – nội thất – trang trí",
        FormerSector.RuralTourismServicesAndSales => "Dịch vụ du lịch nông thôn, bán hàng",
        _ => Invariant.Unreachable<string>(sector),
    };

    /// <summary>The English name; no source has an official one.</summary>
    /// <param name="sector">The former sector.</param>
    /// <returns>The name, such as "Herbs".</returns>
    public static string NameEn(this FormerSector sector) => Guard.Defined(sector) switch
    {
        FormerSector.Food => "Food",
        FormerSector.Drinks => "Drinks",
        FormerSector.Herbs => "Herbs",
        FormerSector.TextilesAndGarments => "Textiles and garments",
        FormerSector.SouvenirsFurnishingsAndDecoration => "Souvenirs, furnishings and decoration",
        FormerSector.RuralTourismServicesAndSales => "Rural tourism services and sales",
        _ => Invariant.Unreachable<string>(sector),
    };
}

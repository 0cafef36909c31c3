using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Classification;

/// <summary>A ministry (bộ) that manages product sets, by the division of food between ministries in Decree 15/2018/NĐ-CP.</summary>
[JsonConverter(typeof(EnumNameConverter<Ministry>))]
public enum Ministry
{
    /// <summary>Agriculture and Environment (Nông nghiệp và Môi trường), short MAE; it also recognises five stars.</summary>
    AgricultureAndEnvironment,

    /// <summary>Industry and Trade (Công Thương), short MoIT.</summary>
    IndustryAndTrade,

    /// <summary>Health (Y tế), short MoH.</summary>
    Health,

    /// <summary>Culture, Sports and Tourism (Văn hóa, Thể thao và Du lịch), short MCST.</summary>
    CultureSportsAndTourism,
}

/// <summary>What the ministries are called.</summary>
public static class MinistryNames
{
    /// <summary>The usual English abbreviation, such as "MAE".</summary>
    /// <param name="ministry">The ministry.</param>
    /// <returns>The abbreviation.</returns>
    public static string Abbreviation(this Ministry ministry) => NamesOf(ministry).Abbreviation;

    /// <summary>The Vietnamese name, such as "Bộ Công Thương".</summary>
    /// <param name="ministry">The ministry.</param>
    /// <returns>The name.</returns>
    public static string Name(this Ministry ministry) => NamesOf(ministry).Name;

    /// <summary>The English name, such as "Ministry of Industry and Trade".</summary>
    /// <param name="ministry">The ministry.</param>
    /// <returns>The name.</returns>
    public static string NameEn(this Ministry ministry) => NamesOf(ministry).NameEn;

    private static (string Abbreviation, string Name, string NameEn) NamesOf(Ministry ministry) => Guard.Defined(ministry) switch
    {
        Ministry.AgricultureAndEnvironment =>
            ("MAE", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment"),
        Ministry.IndustryAndTrade => ("MoIT", "Bộ Công Thương", "Ministry of Industry and Trade"),
        Ministry.Health => ("MoH", "Bộ Y tế", "Ministry of Health"),
        Ministry.CultureSportsAndTourism =>
            ("MCST", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
        _ => Invariant.Unreachable<(string, string, string)>(ministry),
    };
}

using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Json;

namespace Ocop.Domain.Places;

/// <summary>The two maps of provincial units that the programme has known; codes were reused across them.</summary>
[JsonConverter(typeof(EnumNameConverter<ProvinceEra>))]
public enum ProvinceEra
{
    /// <summary>63 units with districts, until 30 June 2025.</summary>
    Before2025Reform,

    /// <summary>34 units without districts, from 1 July 2025.</summary>
    From2025Reform,
}

/// <summary>The day that parts the two eras.</summary>
public static class ProvinceEras
{
    /// <summary>The first day of the 34 units and the first without districts: 1 July 2025.</summary>
    public static LocalDate ReformDay { get; } = new(2025, 7, 1);

    /// <summary>The mark of an era in keys: its number of units.</summary>
    internal static string MarkOf(ProvinceEra era) => era == ProvinceEra.Before2025Reform ? "63" : "34";

    /// <summary>The era a day belongs to.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The era in which provinces stood on that day.</returns>
    public static ProvinceEra At(LocalDate day) =>
        day < ReformDay ? ProvinceEra.Before2025Reform : ProvinceEra.From2025Reform;
}

using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Domain.Certification;

/// <summary>What holds of the levels of authority.</summary>
public static class AuthorityLevels
{
    /// <summary>Whether authorities of a level exist on a day; districts ended with 30 June 2025.</summary>
    /// <param name="level">The level.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether they do. A certificate outlives the authority that issued it.</returns>
    public static bool ExistsAt(this AuthorityLevel level, LocalDate day) =>
        Guard.Defined(level) != AuthorityLevel.District || ProvinceEras.At(day) == ProvinceEra.Before2025Reform;

    /// <summary>The level in an English sentence: "the district".</summary>
    internal static string InWords(this AuthorityLevel level) => level switch
    {
        AuthorityLevel.District => "the district",
        AuthorityLevel.Province => "the province",
        AuthorityLevel.Centre => "the centre",
        AuthorityLevel.Ministry => "the ministry",
        _ => Invariant.Unreachable<string>(level),
    };
}

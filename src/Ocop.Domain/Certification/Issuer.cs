using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Certification;

/// <summary>The authority that issued a certificate (cơ quan cấp), named as it was then.</summary>
/// <remarks>
/// It stays what it was when districts end and provinces merge, and so does the certificate. Two are equal when level,
/// name and province are, character by character after Unicode normalisation.
/// </remarks>
public sealed record Issuer
{
    private Issuer(AuthorityLevel level, string name, string? province) => (Level, Name, Province) = (level, name, province);

    /// <summary>The level.</summary>
    public AuthorityLevel Level { get; }

    /// <summary>The name as printed, normalised, such as "UBND huyện Cư Jút".</summary>
    public string Name { get; }

    /// <summary>The province as printed, normalised, such as "Đắk Nông"; null where none is printed.</summary>
    public string? Province { get; }

    /// <summary>An issuer.</summary>
    /// <param name="level">The level.</param>
    /// <param name="name">The name as printed.</param>
    /// <param name="province">The province as printed; null where none is.</param>
    /// <returns>The issuer, or <see cref="IssuerNameMissing"/>.</returns>
    public static Result<Issuer> Create(AuthorityLevel level, string? name, string? province = null) =>
        string.IsNullOrWhiteSpace(name)
            ? new IssuerNameMissing(Guard.Defined(level))
            : new Issuer(Guard.Defined(level), VietnameseText.Normalize(name), Normalized(province));

    /// <summary>The provincial unit that the issuer belongs to, or belonged to, as it is on a day.</summary>
    /// <param name="issued">The date of the certificate; null where it is not known.</param>
    /// <param name="day">The day asked: from 1 July 2025 the unit that took the former one in.</param>
    /// <returns>The unit; null where no province is printed, the name is unknown, or the unit is not certain.</returns>
    /// <exception cref="ArgumentException">The date is the default value, which states none.</exception>
    public Province? FindProvinceAt(StatedDate? issued, LocalDate day) =>
        new PrintedPlace(null, Level == AuthorityLevel.District ? Name : null, Province).Resolve(issued).UnitAt(day);

    /// <summary>The name, and the province where one is printed and the name does not hold it.</summary>
    public override string ToString() =>
        Province is null || Name.Contains(Province, StringComparison.OrdinalIgnoreCase) ? Name : $"{Name}, {Province}";

    private static string? Normalized(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Normalize(text);
}

using NodaTime;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>A change of a commune's kind within its era, such as that of ten communes of Đồng Nai to wards on 30 April 2026.</summary>
/// <param name="Since">The first day of the new kind.</param>
/// <param name="Kind">The kind from that day on.</param>
public sealed record CommuneKindChange(LocalDate Since, CommuneKind Kind);

/// <summary>What a list says of a commune.</summary>
/// <param name="Code">The code with its era.</param>
/// <param name="Name">The name without its kind.</param>
/// <param name="Kind">The kind when the era, or the commune, began.</param>
public sealed record CommuneFacts(PlaceCode Code, string Name, CommuneKind Kind)
{
    /// <summary>The province; null where the list does not say it.</summary>
    public Province? Province { get; init; }

    /// <summary>The changes of kind since, in the order of their days.</summary>
    public IReadOnlyList<CommuneKindChange> Changes { get; init; } = [];
}

/// <summary>A commune, ward, town or special zone (xã, phường, thị trấn, đặc khu) of one era.</summary>
/// <remarks>
/// The package holds no list of them: callers make communes of the list they have. Two communes are equal when their
/// codes with eras are.
/// </remarks>
public sealed class Commune : IEquatable<Commune>
{
    private readonly CommuneFacts facts;

    private Commune(CommuneFacts facts) => (this.facts, Name) = (facts, VietnameseText.Normalize(facts.Name));

    /// <summary>The code with its era.</summary>
    public PlaceCode Code => facts.Code;

    /// <summary>The name without its kind, normalised.</summary>
    public string Name { get; }

    /// <summary>The province; null where it is not stated.</summary>
    public Province? Province => facts.Province;

    /// <summary>The changes of kind, in the order of their days.</summary>
    public IReadOnlyList<CommuneKindChange> Changes => facts.Changes;

    /// <summary>A commune of what a list says.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>
    /// The commune, <see cref="CommuneCodeOfOtherLevel"/>, <see cref="CommuneNameMissing"/>, <see cref="CommuneProvinceOfOtherEra"/>,
    /// <see cref="CommuneKindOutsideEra"/> or <see cref="CommuneKindChangeMisplaced"/>.
    /// </returns>
    public static Result<Commune> Create(CommuneFacts facts)
    {
        Guard.NotNull(facts);
        CheckMembers(facts);
        return FindRefusal(facts) is { } refusal ? refusal : new Commune(facts with { Changes = [.. facts.Changes] });
    }

    /// <summary>The kind on a day; before the first change that of the beginning.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The kind.</returns>
    public CommuneKind KindAt(LocalDate day) => Changes.LastOrDefault(change => change.Since <= day)?.Kind ?? facts.Kind;

    /// <summary>The name with its kind on a day, such as "Phường An Phú".</summary>
    /// <param name="day">The day.</param>
    /// <returns>The full name in Vietnamese.</returns>
    public string FullNameAt(LocalDate day) => $"{PlaceWords.NameOf(KindAt(day))} {Name}";

    /// <inheritdoc/>
    public bool Equals(Commune? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Commune);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <summary>Code, era and name.</summary>
    public override string ToString() => $"{Code} {Name}";

    private static void CheckMembers(CommuneFacts facts)
    {
        Guard.NotNull(facts.Code, nameof(facts));
        Guard.NotNull(facts.Name, nameof(facts));
        Guard.Defined(facts.Kind, nameof(facts));
        foreach (var change in Guard.NoneNull(facts.Changes, nameof(facts)))
        {
            Guard.Defined(change.Kind, nameof(facts));
        }
    }

    private static Refusal? FindRefusal(CommuneFacts facts)
    {
        var code = facts.Code;
        if (code.Level != PlaceLevel.Commune)
        {
            return new CommuneCodeOfOtherLevel(code);
        }

        if (VietnameseText.Fold(facts.Name).Length == 0)
        {
            return new CommuneNameMissing(code);
        }

        if (facts.Province is { } province && province.Era != code.Era)
        {
            return new CommuneProvinceOfOtherEra(code, province.PlaceCode);
        }

        var foreign = facts.Changes.Select(change => change.Kind).Prepend(facts.Kind).Where(kind => !IsOf(kind, code.Era)).ToArray();
        return foreign.Length > 0 ? new CommuneKindOutsideEra(code, foreign[0]) : FindMisplaced(facts);
    }

    private static CommuneKindChangeMisplaced? FindMisplaced(CommuneFacts facts)
    {
        LocalDate? before = null;
        foreach (var change in facts.Changes)
        {
            if (change.Since <= before || ProvinceEras.At(change.Since) != facts.Code.Era)
            {
                return new CommuneKindChangeMisplaced(facts.Code, change.Since);
            }

            before = change.Since;
        }

        return null;
    }

    private static bool IsOf(CommuneKind kind, ProvinceEra era) => kind switch
    {
        CommuneKind.SpecialZone => era == ProvinceEra.From2025Reform,
        CommuneKind.Town => era == ProvinceEra.Before2025Reform,
        _ => true,
    };
}

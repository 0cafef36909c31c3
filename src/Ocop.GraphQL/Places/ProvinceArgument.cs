using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Places;

/// <summary>Provinces that a client names by their codes, with the day that says which era's.</summary>
internal static class ProvinceArgument
{
    /// <summary>Description of every argument <c>at</c> beside a code.</summary>
    public const string AtDescription =
        "A day of the era whose codes these are. Without it a code means the unit of today's era, or, where none has it, that of before 2025-07-01. Not before 2018-05-07, when the programme began.";

    /// <summary>Finds the unit of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="at">The day given; null for none.</param>
    /// <param name="today">The day of the request.</param>
    /// <returns>The unit, as it is on the day, or on the nearest day of its era.</returns>
    /// <exception cref="FieldRefusal">No unit has the code, or none of the era of the day given, or the day lies before the programme began.</exception>
    public static ProvinceView Get(string code, LocalDate? at, LocalDate today)
    {
        var day = at is { } given ? AsOf.On(given).Date : today;
        Known(code, at);
        if (Provinces.Find(code, ProvinceEras.At(day)) is { } unit)
        {
            return new ProvinceView(unit, day);
        }

        var other = Provinces.FindByCode(code)[0];
        return new ProvinceView(other, other.Until ?? today);
    }

    /// <summary>Why a code is no province's; null where a unit of any era has it, or none is named.</summary>
    /// <param name="code">The code; null for none.</param>
    public static string? ProblemOf(string? code) => code is null || Provinces.FindByCode(code).Count > 0
        ? null
        : $"{Quoted.Short(code)} is no code of a province in any era.";

    /// <summary>A code that a unit has; null stays null.</summary>
    /// <param name="code">The code.</param>
    /// <param name="at">A day of the era whose code it is; null for any era's.</param>
    /// <exception cref="FieldRefusal">No unit has it, or none of that era.</exception>
    public static string? Known(string? code, LocalDate? at)
    {
        if (code is null || (at is { } of && Provinces.Find(code, ProvinceEras.At(of)) is not null))
        {
            return code;
        }

        if (ProblemOf(code) is { } problem)
        {
            throw FieldRefusal.Of(RegistryErrorCodes.UnknownProvinceCode, problem, ("provinceCode", code));
        }

        return at is { } day ? throw OfOtherEra(Provinces.FindByCode(code)[0], day) : code;
    }

    private static FieldRefusal OfOtherEra(Province unit, LocalDate day)
    {
        var era = unit.Until is { } last
            ? $"until {LocalDateScalar.Text(last)}"
            : $"from {LocalDateScalar.Text(ProvinceEras.ReformDay)}";
        var mapping = unit.Successor is { } successor
            ? $"{successor.FullNameAt(day)} ({successor.Code}) holds it since"
            : $"it holds {string.Join(", ", unit.Predecessors.Select(former => $"{former.Name} ({former.Code})"))}";
        return FieldRefusal.Of(
            RegistryErrorCodes.CodeOfOtherEra,
            $"No province has the code {unit.Code} on {LocalDateScalar.Text(day)}: it is that of {unit.Name} {era}; {mapping}.",
            ("provinceCode", unit.Code),
            ("era", era),
            ("successor", unit.Successor?.Code),
            ("predecessors", unit.Predecessors.Select(former => former.Code).ToList()));
    }
}

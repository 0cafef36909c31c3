using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Places;

/// <summary>A province that a client names by its code, with the day that says which era's.</summary>
internal static class ProvinceArgument
{
    /// <summary>Description of every argument <c>at</c> beside a code.</summary>
    public const string AtDescription =
        "A day of the era whose codes these are. Without it a code means the unit of today's era, or, where none has it, that of before 2025-07-01.";

    /// <summary>Finds the unit of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="at">The day given; null for none.</param>
    /// <param name="today">The day of the request.</param>
    /// <returns>The unit, as it is on the day, or on the nearest day of its era.</returns>
    /// <exception cref="FieldRefusal">No unit has the code, or none of the era of the day given.</exception>
    public static ProvinceView Get(string code, LocalDate? at, LocalDate today)
    {
        var day = at ?? today;
        var era = ProvinceEras.At(day);
        if (Provinces.Find(code, era) is { } unit)
        {
            return new ProvinceView(unit, day);
        }

        return Provinces.FindByCode(code) switch
        {
            [] => throw FieldRefusal.Of(
                RegistryErrorCodes.UnknownProvinceCode, $"{Quoted.Short(code)} is no code of a province in any era.", ("provinceCode", code)),
            [var other, ..] when at is null => new ProvinceView(other, other.Until ?? today),
            [var other, ..] => throw OfOtherEra(other, day),
        };
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

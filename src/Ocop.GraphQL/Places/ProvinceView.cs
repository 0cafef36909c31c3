using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Places;

/// <summary>A province as it is on a day: its kind may change within its era.</summary>
internal sealed record ProvinceView(Province Province, LocalDate Day)
{
    /// <summary>The unit in force on a day of a place known by its codes in both eras; null while that unit is not certain.</summary>
    public static FieldValue Value(string? codeBefore2025, string? codeFrom2025, LocalDate day)
    {
        var era = ProvinceEras.At(day);
        var code = era == ProvinceEra.Before2025Reform ? codeBefore2025 : codeFrom2025;
        var province = code is null ? null : Provinces.Find(code, era);
        return FieldValue.Object(province is null ? null : new ProvinceView(province, day));
    }
}

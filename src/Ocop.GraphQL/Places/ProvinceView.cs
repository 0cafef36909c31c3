using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Places;

/// <summary>A province as it is on a day: its kind may change within its era.</summary>
internal sealed record ProvinceView(Province Province, LocalDate Day)
{
    /// <summary>The unit of a code of the era of a day; null for no code.</summary>
    public static ProvinceView? Find(string? code, LocalDate day) =>
        code is not null && Provinces.Find(code, ProvinceEras.At(day)) is { } province ? new ProvinceView(province, day) : null;

    /// <summary>The unit in force on a day of a place known by its codes in both eras; null while that unit is not certain.</summary>
    public static FieldValue Value(string? codeBefore2025, string? codeFrom2025, LocalDate day)
    {
        var code = ProvinceEras.At(day) == ProvinceEra.Before2025Reform ? codeBefore2025 : codeFrom2025;
        return FieldValue.Object(Find(code, day));
    }
}

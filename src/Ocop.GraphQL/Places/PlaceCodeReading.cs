using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Places;

/// <summary>A code of a province in a filter that names no day, with the units that were meant by it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Units">The units of every era that have it.</param>
internal sealed record PlaceCodeReading(string Code, IReadOnlyList<ProvinceView> Units)
{
    private const string FilterName = "provinceCode";

    /// <summary>The codes of a filter that names no day beside them, in the order of their first mention.</summary>
    /// <param name="where">The filter; null for none.</param>
    /// <param name="day">The day of the question, on which units of its era are seen.</param>
    public static IReadOnlyList<PlaceCodeReading> Of(InputObject? where, LocalDate day) =>
        where is null ? [] : [.. CodesOf(where).Distinct(StringComparer.Ordinal).Select(code => Read(code, day))];

    private static PlaceCodeReading Read(string code, LocalDate day) =>
        new(code, [.. Provinces.FindByCode(code).Select(unit => new ProvinceView(unit, DayWithin(unit, day)))]);

    private static LocalDate DayWithin(Province unit, LocalDate day) =>
        day < unit.From ? unit.From.Value : day > unit.Until ? unit.Until.Value : day;

    private static IEnumerable<string> CodesOf(InputObject where) => where.Entries.SelectMany(entry => (entry.Key, entry.Value) switch
    {
        (FilterName, InputObject codes) => codes.Get<LocalDate?>("at") is not null ? [] : Stated(codes),
        (_, InputObject nested) => CodesOf(nested),
        (_, object?[] parts) => parts.OfType<InputObject>().SelectMany(CodesOf),
        _ => [],
    });

    private static IEnumerable<string> Stated(InputObject codes) =>
        codes.Entries.SelectMany(entry => entry.Value is object?[] items ? items : [entry.Value]).OfType<string>();
}

using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Time;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Places;

/// <summary><c>PlaceCodeFilterInput</c>: codes of provinces, with the day that says which era's.</summary>
internal static class PlaceCodeFilterInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "PlaceCodeFilterInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "Codes of provinces or communes. They were reused in the reform of 2025-07-01: at says whose they are, and without it every era's unit of that code counts. A code that no province or commune has, or none on that day, is an error.",
        input => input
            .Field("eq", "String", "The place lies in this unit; null finds places whose unit is not known.")
            .Field("in", "[String]", "The place lies in one of these units.")
            .Field("at", "LocalDate", "A day of the era whose codes these are; not before 2018-05-07, when the programme began."));

    /// <summary>The day that says whose codes these are; null for none.</summary>
    /// <exception cref="FieldRefusal">The day lies before the programme began.</exception>
    public static LocalDate? Day(InputObject input) => input.Get<LocalDate?>("at") is { } at ? AsOf.On(at).Date : null;

    /// <summary>Reads the input for provinces.</summary>
    /// <exception cref="FieldRefusal">A code that no unit has, or no code at all.</exception>
    public static Filter Read(PlaceField field, InputObject input) => Read(field, input, ProvinceArgument.Known);

    /// <summary>Reads the input for units of any level.</summary>
    /// <param name="field">The field.</param>
    /// <param name="input">The input.</param>
    /// <param name="known">Lets a code of the era of a day through, or refuses it; a null day means any era, a null code the unknown unit.</param>
    /// <exception cref="FieldRefusal">A code that is refused, or no code at all.</exception>
    public static Filter Read(PlaceField field, InputObject input, Func<string?, LocalDate?, string?> known)
    {
        var at = Day(input);
        ProvinceEra? era = at is { } day ? ProvinceEras.At(day) : null;
        var conditions = new List<Filter>(2);
        if (input.TryGet("eq", out var code))
        {
            conditions.Add(field.IsIn([known((string?)code, at)], era));
        }

        if (input.TryGet("in", out var codes))
        {
            conditions.Add(field.IsIn([.. Where.Items("in", codes).Select(item => known((string?)item, at))], era));
        }

        return conditions.Count > 0
            ? Filter.All(conditions)
            : throw FieldRefusal.Of(RegistryErrorCodes.InvalidFilter, "A filter by codes of places needs eq or in.");
    }
}

using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Scalars;
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
        "Codes of provinces or communes. They were reused in the reform of 2025-07-01: at says whose they are, and without it every era's unit of that code counts. A code that no province has, or that is no commune's code, is an error.",
        input => input
            .Field("eq", "String", "The place lies in this unit; null finds places whose unit is not known.")
            .Field("in", "[String]", "The place lies in one of these units.")
            .Field("at", "LocalDate", "A day of the era whose codes these are."));

    /// <summary>Reads the input for provinces.</summary>
    /// <exception cref="FieldRefusal">A code that no unit has, or no code at all.</exception>
    public static Filter Read(PlaceField field, InputObject input) => Read(field, input, Known);

    /// <summary>Reads the input for units of any level.</summary>
    /// <param name="field">The field.</param>
    /// <param name="input">The input.</param>
    /// <param name="known">Lets a code of an era through, or refuses it; a null era means any, a null code the unknown unit.</param>
    /// <exception cref="FieldRefusal">A code that is refused, or no code at all.</exception>
    public static Filter Read(PlaceField field, InputObject input, Func<string?, ProvinceEra?, string?> known)
    {
        ProvinceEra? era = input.Get<LocalDate?>("at") is { } day ? ProvinceEras.At(day) : null;
        var conditions = new List<Filter>(2);
        if (input.TryGet("eq", out var code))
        {
            conditions.Add(field.IsIn([known((string?)code, era)], era));
        }

        if (input.TryGet("in", out var codes))
        {
            conditions.Add(field.IsIn([.. Where.Items("in", codes).Select(item => known((string?)item, era))], era));
        }

        return conditions.Count > 0
            ? Filter.All(conditions)
            : throw FieldRefusal.Of(RegistryErrorCodes.InvalidFilter, "A filter by codes of places needs eq or in.");
    }

    /// <summary>A code that a unit has; null stays null.</summary>
    /// <param name="code">The code.</param>
    /// <param name="era">Whose code it is; null for any era's.</param>
    /// <exception cref="FieldRefusal">No unit has it.</exception>
    public static string? Known(string? code, ProvinceEra? era)
    {
        if (code is null || (era is { } known ? Provinces.Find(code, known) is not null : Provinces.FindByCode(code).Count > 0))
        {
            return code;
        }

        var whose = era switch
        {
            ProvinceEra.Before2025Reform => "of the 63 provinces before 2025-07-01",
            ProvinceEra.From2025Reform => "of the 34 provinces from 2025-07-01",
            _ => "of a province in any era",
        };
        throw FieldRefusal.Of(RegistryErrorCodes.UnknownProvinceCode, $"{Quoted.Short(code)} is no code {whose}.", ("provinceCode", code));
    }
}

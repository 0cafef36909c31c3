using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Communes;

namespace Ocop.GraphQL.Places;

/// <summary>The codes of a commune in both eras, and what a filter by such codes needs.</summary>
/// <param name="Before2025">The code of before 2025-07-01; null while it is not known.</param>
/// <param name="From2025">The code from 2025-07-01 on; null while it is not known.</param>
internal readonly record struct CommuneCodes(string? Before2025, string? From2025)
{
    /// <summary>The field of a filter that takes such codes.</summary>
    public const string FieldName = "communeCode";

    /// <summary>The code of the era of a day.</summary>
    public string? At(LocalDate day) => ProvinceEras.At(day) == ProvinceEra.Before2025Reform ? Before2025 : From2025;

    /// <summary>Lets a text through that has the shape of a commune's code.</summary>
    /// <exception cref="FieldRefusal">It has not.</exception>
    public static string? Known(string? text, LocalDate? at) => text is null || CommuneCode.TryParse(text, out _)
        ? text
        : throw FieldRefusal.Of(
            RegistryErrorCodes.InvalidFilter, $"{Quoted.Short(text)} is no code of a commune; those have {CommuneCode.Length} digits.", ("field", FieldName));

    /// <summary>Refuses a filter that names communes while no official list says which there are.</summary>
    /// <param name="where">The filter; null for none.</param>
    /// <param name="communes">The official lists.</param>
    /// <param name="day">The day of the question, which a condition without a day of its own is about.</param>
    /// <exception cref="FieldRefusal">A condition is about a day without a list or before the programme.</exception>
    public static void RequireList(InputObject? where, CommuneReader communes, LocalDate day)
    {
        if (where is null)
        {
            return;
        }

        foreach (var asked in DaysOf(where, day).Distinct().Where(asked => !communes.HasList(asked)))
        {
            throw FieldRefusal.Of(
                RegistryErrorCodes.NotRecorded, $"No official list of the communes of {LocalDateScalar.Text(asked)} is recorded here yet.", ("field", FieldName));
        }
    }

    private static IEnumerable<LocalDate> DaysOf(InputObject where, LocalDate day) => where.Entries.SelectMany(entry => (entry.Key, entry.Value) switch
    {
        (FieldName, InputObject codes) => [PlaceCodeFilterInput.Day(codes) ?? day],
        (_, InputObject nested) => DaysOf(nested, day),
        (_, object?[] parts) => parts.OfType<InputObject>().SelectMany(part => DaysOf(part, day)),
        _ => Enumerable.Empty<LocalDate>(),
    });
}

using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
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
    public static string? Known(string? text, LocalDate? at) => text is null ? null : CommuneCode.TryParse(text, out var code)
        ? code.ToString()
        : throw FieldRefusal.Of(
            RegistryErrorCodes.InvalidFilter, $"{Quoted.Short(text)} is no code of a commune; those have {CommuneCode.Length} digits.", ("field", FieldName));

    /// <summary>Refuses a filter that names communes while no official list says which there are, or that are on none.</summary>
    /// <param name="where">The filter; null for none.</param>
    /// <param name="communes">The official lists.</param>
    /// <param name="day">The day of the question, which a condition without a day of its own is about.</param>
    /// <exception cref="FieldRefusal">A condition is about a day without a list or before the programme, or names a code that no list has.</exception>
    public static void RequireList(InputObject? where, CommuneReader communes, LocalDate day)
    {
        if (where is null)
        {
            return;
        }

        foreach (var condition in ConditionsOf(where))
        {
            var at = PlaceCodeFilterInput.Day(condition);
            if (!communes.HasList(at ?? day))
            {
                throw FieldRefusal.Of(
                    RegistryErrorCodes.NotRecorded, $"No official list of the communes of {LocalDateScalar.Text(at ?? day)} is recorded here yet.", ("field", FieldName));
            }

            RequireListed(Stated(condition), communes, at);
        }
    }

    // A code that is none by its shape is refused where the condition is read.
    private static void RequireListed(List<string> codes, CommuneReader communes, LocalDate? at)
    {
        var listed = codes.Count > 0 ? communes.FindListed(codes, at) : new HashSet<string>();
        if (codes.Find(code => !listed.Contains(code)) is { } unknown)
        {
            var when = at is { } day ? $" on {LocalDateScalar.Text(day)}" : "";
            throw FieldRefusal.Of(
                RegistryErrorCodes.UnknownCommuneCode, $"{Quoted.Short(unknown)} is no code of a commune on the official lists recorded here{when}.", ("communeCode", unknown));
        }
    }

    private static List<string> Stated(InputObject condition) =>
    [
        .. condition.Entries
            .SelectMany(entry => (entry.Key, entry.Value) switch
            {
                ("eq", var code) => [code],
                ("in", not null) => Where.Items(entry.Key, entry.Value),
                _ => Array.Empty<object?>(),
            })
            .Select(text => CommuneCode.TryParse(text as string, out var code) ? code.ToString() : null)
            .OfType<string>(),
    ];

    private static IEnumerable<InputObject> ConditionsOf(InputObject where) => where.Entries.SelectMany(entry => (entry.Key, entry.Value) switch
    {
        (FieldName, InputObject codes) => [codes],
        (_, InputObject nested) => ConditionsOf(nested),
        (_, object?[] parts) => parts.OfType<InputObject>().SelectMany(ConditionsOf),
        _ => Enumerable.Empty<InputObject>(),
    });
}

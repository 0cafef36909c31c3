using NodaTime;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Criteria;

/// <summary>Finds the criteria that a client names by edition and number.</summary>
internal static class CriteriaOf
{
    /// <summary>Description of every argument <c>edition</c>.</summary>
    public const string EditionDescription = "The edition by its short name, such as 2026; the newest in force on the day of the request when not given.";

    /// <summary>The criteria of a set.</summary>
    /// <param name="editionKey">The edition's short name; null for the newest in force.</param>
    /// <param name="number">The number of the product set.</param>
    /// <param name="today">The day of the request.</param>
    /// <exception cref="FieldRefusal">There is no such edition or set, or its criteria are not recorded.</exception>
    public static CriteriaSet Get(string? editionKey, int number, LocalDate today) =>
        CriteriaSet.Of(EditionOf(editionKey, today), number).TryGetValue(out var set, out var refusal)
            ? set
            : throw FieldRefusal.Of(
                refusal is ProductSetUnknown ? RegistryErrorCodes.UnknownProductSet : RegistryErrorCodes.CriteriaNotRecorded,
                refusal.Message,
                ("number", number));

    private static Edition EditionOf(string? key, LocalDate today) => key switch
    {
        null => Edition.FindNewestAt(today)
            ?? throw FieldRefusal.Of(RegistryErrorCodes.CriteriaNotRecorded, $"No edition of the criteria is in force on {LocalDateScalar.Text(today)}."),
        _ => Edition.TryFind(key, out var edition)
            ? edition
            : throw FieldRefusal.Of(
                RegistryErrorCodes.UnknownEdition,
                $"{Quoted.Short(key)} is no edition; there are {string.Join(", ", Edition.All)}.",
                ("editions", Edition.All.Select(known => known.Key).ToList())),
    };
}

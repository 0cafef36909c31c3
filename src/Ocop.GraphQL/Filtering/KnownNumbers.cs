using Ocop.Domain;
using Ocop.Domain.Classification;
using Ocop.Domain.Refusals;
using Ocop.GraphQL.Errors;

namespace Ocop.GraphQL.Filtering;

/// <summary>Numbers that a filter may compare with: one that nothing can have is a slip, and no list that happens to be empty.</summary>
internal static class KnownNumbers
{
    /// <summary>The stars of a certificate.</summary>
    /// <exception cref="FieldRefusal">No certificate can have them.</exception>
    public static int Stars(int stars) => stars is >= StarRating.MinimumCertifiable and <= StarRating.Maximum
        ? stars
        : throw FieldRefusal.Of(
            RegistryErrorCodes.StarsOutOfRange,
            $"No certificate has {stars} {(stars == 1 ? "star" : "stars")}; they have {StarRating.MinimumCertifiable} to {StarRating.Maximum}.",
            ("value", stars), ("minimum", StarRating.MinimumCertifiable), ("maximum", StarRating.Maximum));

    /// <summary>The number of a product set.</summary>
    /// <exception cref="FieldRefusal">No set has it.</exception>
    public static int SetNumber(int number) => ProductSet.Find(number) is not null
        ? number
        : throw FieldRefusal.Of(RegistryErrorCodes.UnknownProductSet, new ProductSetUnknown(number).Message, ("number", number));
}

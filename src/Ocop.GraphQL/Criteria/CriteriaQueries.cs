using Ocop.Domain.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Criteria;

/// <summary>The root fields <c>criteriaEditions</c> and <c>criteriaSet</c>.</summary>
internal static class CriteriaQueries
{
    /// <summary>Adds the fields to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Query(query => query
        .Field(
            "criteriaEditions",
            $"[{CriteriaEditionType.Name}!]!",
            "The editions of the rules by which products are ranked, the oldest first.",
            f => f.Read(_ => CriteriaEditionType.All).Cost(0).ListSize(new ListSize { AssumedSize = Domain.Law.Edition.All.Count }))
        .Field(
            "criteriaSet",
            CriteriaSetType.Name,
            "The criteria of a product set. An edition or set that there is not, or whose criteria are not recorded, is a typed error.",
            f => f.ResolvedBy(new CriteriaSetResolver())
                .Argument("edition", "String", CriteriaOf.EditionDescription)
                .Argument("number", "Int!", $"The number of the product set, {ProductSet.First} to {ProductSet.Last}.")));
}

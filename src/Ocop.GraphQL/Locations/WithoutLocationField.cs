using Ocop.GraphQL.Counting;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Locations;

/// <summary>The field that says how many products <c>near</c> could not look at.</summary>
internal static class WithoutLocationField
{
    private const string Name = "withoutLocation";

    /// <summary>Adds the field to a type whose products are counted.</summary>
    public static ObjectBuilder<TParent> WithoutLocation<TParent>(this ObjectBuilder<TParent> type)
        where TParent : class, ICounted => type.Field(
        Name,
        "Int!",
        "How many products have no recorded location and fit everything else that is asked: near leaves them out, wherever they are. Without near, how many of those that fit have none. Computed only when asked.",
        f => f.ResolvedBy(new WithoutLocationResolver()).Cost(Weights.Scan));
}

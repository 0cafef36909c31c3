using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Counting;

/// <summary>Adds fields that count by a value.</summary>
internal static class CountFields
{
    /// <summary>Adds a field that answers a facet.</summary>
    /// <param name="type">The type that is counted.</param>
    /// <param name="field">The field's name, the name of its counts without <c>Count</c>, and its description.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="most">The greatest number of entries.</param>
    public static ObjectBuilder<TParent> Count<TParent, T>(
        this ObjectBuilder<TParent> type, (string Name, string Counts, string Description) field, Facet<T> facet, int most)
        where TParent : class, ICounted =>
        type.Field(field.Name, $"[{field.Counts}Count!]!", field.Description,
            f => f.ResolvedBy(new FacetResolver<T>(facet)).Cost(Weights.Scan).ListSize(new ListSize { AssumedSize = most }));
}

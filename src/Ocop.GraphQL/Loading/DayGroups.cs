using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Loading;

/// <summary>Splits a layer by the day its parents are seen on: one group, unless ids of several days were asked for at once.</summary>
internal static class DayGroups
{
    /// <summary>The days of a layer, each with the indices of its parents.</summary>
    public static IEnumerable<(AsOf AsOf, IReadOnlyList<int> Indices)> Of<TParent>(FieldBatch batch)
        where TParent : class, IDatedView
    {
        var groups = new List<(AsOf AsOf, List<int> Indices)>(1);
        for (var i = 0; i < batch.Count; i++)
        {
            var asOf = batch.Parent<TParent>(i).AsOf;
            var group = groups.Find(candidate => candidate.AsOf == asOf).Indices;
            if (group is null)
            {
                group = new List<int>(batch.Count - i);
                groups.Add((asOf, group));
            }

            group.Add(i);
        }

        return groups.Select(group => (group.AsOf, (IReadOnlyList<int>)group.Indices));
    }
}

using System.Collections.Concurrent;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Which rules of a list visit what, by their positions: rules are made anew for each document, what they visit stays.</summary>
internal sealed class VisitedKinds
{
    private readonly ConcurrentDictionary<Type, int[]> positions = new();

    /// <summary>The positions of the rules that are a <typeparamref name="T"/>; the list is made from the same rules each time.</summary>
    public int[] PositionsOf<T>(IValidationRule[] rules)
        where T : IValidationRule =>
        positions.GetOrAdd(
            typeof(T),
            static (_, rules) => [.. Enumerable.Range(0, rules.Length).Where(position => rules[position] is T)],
            rules);
}

using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Orders fragments so that each comes after those it spreads, and finds the cycles that make this impossible.</summary>
/// <remarks>
/// A depth-first search with an explicit stack; a spread of a fragment that is still on the stack closes a cycle.
/// </remarks>
internal sealed class FragmentOrder
{
    /// <summary>
    /// How many spreads of a cycle are kept: a message shows no more, and many long cycles would cost the square of the document.
    /// </summary>
    private const int LongestCycle = 10;

    private readonly FragmentGraph graph;
    private readonly List<DefinitionOutline> fragments = [];
    private readonly List<IReadOnlyList<FragmentSpread>> cycles = [];
    private readonly HashSet<DefinitionOutline> seen = [];
    private readonly Dictionary<DefinitionOutline, int> depths = [];
    private readonly List<Step> path = [];

    /// <summary>Searches the whole graph.</summary>
    public FragmentOrder(FragmentGraph graph)
    {
        this.graph = graph;
        foreach (var outline in graph.Outlines)
        {
            if (outline.Definition is FragmentDefinition && seen.Add(outline))
            {
                Search(outline);
            }
        }
    }

    /// <summary>The fragments in order.</summary>
    public IReadOnlyList<DefinitionOutline> Fragments => fragments;

    /// <summary>The cycles.</summary>
    public IReadOnlyList<IReadOnlyList<FragmentSpread>> Cycles => cycles;

    private void Search(DefinitionOutline start)
    {
        Push(start);
        while (path.Count > 0)
        {
            graph.Work.Add(1);
            var step = path[^1];
            if (step.Next == step.Fragment.Spreads.Count)
            {
                Pop(step.Fragment);
                continue;
            }

            step.Next++;
            if (graph.FindOutline(step.Spread.Name) is { } target)
            {
                Follow(target);
            }
        }
    }

    private void Follow(DefinitionOutline target)
    {
        if (seen.Add(target))
        {
            Push(target);
        }
        else if (depths.TryGetValue(target, out var depth))
        {
            cycles.Add([.. path.Skip(depth).Take(LongestCycle).Select(step => step.Spread)]);
        }
    }

    private void Push(DefinitionOutline fragment)
    {
        depths.Add(fragment, path.Count);
        path.Add(new Step(fragment));
    }

    private void Pop(DefinitionOutline fragment)
    {
        depths.Remove(fragment);
        path.RemoveAt(path.Count - 1);
        fragments.Add(fragment);
    }

    /// <summary>A fragment on the stack and the spread that is followed from it.</summary>
    private sealed class Step(DefinitionOutline fragment)
    {
        public DefinitionOutline Fragment { get; } = fragment;

        public int Next { get; set; }

        public FragmentSpread Spread => Fragment.Spreads[Next - 1].Spread;
    }
}

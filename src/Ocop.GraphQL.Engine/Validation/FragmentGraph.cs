using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The fragments of a document and which definition spreads which.</summary>
/// <remarks>
/// All walks over spreads are loops with a stack of their own: chains of fragments may be as long as documents are.
/// </remarks>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, DefinitionOutline> byName = [];

    /// <summary>Reads the definitions of a document; of fragments with one name the first counts.</summary>
    public FragmentGraph(Document document)
    {
        Outlines = [.. document.Definitions.Select(definition => new DefinitionOutline(definition))];
        foreach (var outline in Outlines)
        {
            if (outline.Definition is FragmentDefinition fragment)
            {
                byName.TryAdd(fragment.Name, outline);
            }
        }

        var order = byName.Count == 0 ? null : new FragmentOrder(this);
        (Order, Cycles) = (order?.Fragments ?? [], order?.Cycles ?? []);
    }

    /// <summary>The definitions in document order.</summary>
    public IReadOnlyList<DefinitionOutline> Outlines { get; }

    /// <summary>The fragments, each after those it spreads (where there is no cycle).</summary>
    public IReadOnlyList<DefinitionOutline> Order { get; }

    /// <summary>The cycles, each as the first spreads on the way from a fragment back to it; empty in valid documents.</summary>
    public IReadOnlyList<IReadOnlyList<FragmentSpread>> Cycles { get; }

    /// <summary>The fragment of that name; null when there is none.</summary>
    public FragmentDefinition? Find(string name) => FindOutline(name)?.Definition as FragmentDefinition;

    /// <summary>The outline of the fragment of that name; null when there is none.</summary>
    public DefinitionOutline? FindOutline(string name) => byName.GetValueOrDefault(name);

    /// <summary>The definitions that stand for all others: operations, and fragments that nothing spreads.</summary>
    public IEnumerable<DefinitionOutline> Roots()
    {
        if (byName.Count == 0)
        {
            return Outlines;
        }

        var spread = Outlines.SelectMany(outline => outline.Spreads).Select(place => place.Spread.Name).ToHashSet();
        return Outlines.Where(outline => outline.Definition is not FragmentDefinition fragment || !spread.Contains(fragment.Name));
    }

    /// <summary>The steps of walking over spreads.</summary>
    public Work Work { get; } = new();

    /// <summary>Operations and the fragments that they spread, directly or through others; each once.</summary>
    public IReadOnlyList<DefinitionOutline> ReachableFrom(params IReadOnlyList<DefinitionOutline> starts)
    {
        if (byName.Count == 0)
        {
            return starts;
        }

        var reached = new List<DefinitionOutline>(starts);
        var seen = new HashSet<DefinitionOutline>(starts);
        for (var i = 0; i < reached.Count; i++)
        {
            Work.Add(1);
            foreach (var (spread, _) in reached[i].Spreads)
            {
                Work.Add(1);
                if (FindOutline(spread.Name) is { } fragment && seen.Add(fragment))
                {
                    reached.Add(fragment);
                }
            }
        }

        return reached;
    }
}

using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>
/// Groups what selection sets ask of a layer's objects by response name (specification, section 6.3, CollectFields).
/// </summary>
/// <remarks>
/// Departs from the specification in two ways. Directives with variables become conditions, since a plan does not know values;
/// so a fragment is passed over only where an earlier spread of it is included whenever this one is. And the walk keeps its own
/// stack, since fragments can spread each other thousands deep.
/// </remarks>
internal sealed class CollectFields(PlanDraft draft, LayerPlan layer)
{
    private readonly OrderedDictionary<string, List<FieldOccurrence>> groups = [];
    private readonly Stack<Walk> walks = draft.Walks;
    private Dictionary<string, List<Conjunction>>? visitedFragments;
    private int occurrences;

    /// <summary>The groups in the order in which their names first appear.</summary>
    public IReadOnlyList<KeyValuePair<string, List<FieldOccurrence>>> Groups => groups;

    /// <summary>Adds a selection set that is included under a condition, beyond what is known in the layer.</summary>
    public void Add(SelectionSet selectionSet, Conjunction condition)
    {
        walks.Push(new Walk(selectionSet.Selections, 0, condition.And(layer.Known)));
        while (walks.TryPop(out var walk))
        {
            if (walk.Next == walk.Selections.Count)
            {
                continue;
            }

            if (!draft.CountSelection())
            {
                walks.Clear();
                return;
            }

            // The rest of this selection set waits below whatever the selection opens, so that order is depth first.
            walks.Push(walk with { Next = walk.Next + 1 });
            var selection = walk.Selections[walk.Next];
            if (SelectionConditions.Of(selection, walk.Condition, draft) is { } included)
            {
                Visit(selection, included);
            }
        }
    }

    private void Visit(Selection selection, Conjunction condition)
    {
        switch (selection)
        {
            case FieldNode field:
                AddField(field, condition);
                break;
            case InlineFragment fragment when Applies(fragment.TypeCondition):
                walks.Push(new Walk(fragment.SelectionSet.Selections, 0, condition));
                break;
            case FragmentSpread spread when MarkVisited(spread.Name, condition):
                var definition = draft.Document.Fragments[spread.Name];
                if (Applies(definition.TypeCondition))
                {
                    walks.Push(new Walk(definition.SelectionSet.Selections, 0, condition));
                }

                break;
        }
    }

    private void AddField(FieldNode field, Conjunction condition)
    {
        if (!groups.TryGetValue(field.ResponseName, out var group))
        {
            group = new List<FieldOccurrence>(1);
            groups.Add(field.ResponseName, group);
        }

        group.Add(new FieldOccurrence(field, condition.Without(layer.Known), occurrences++));
    }

    private bool MarkVisited(string fragment, Conjunction condition)
    {
        if (!(visitedFragments ??= []).TryGetValue(fragment, out var visits))
        {
            visits = [];
            visitedFragments.Add(fragment, visits);
        }

        if (visits.Exists(visit => visit.FollowsFrom(condition)))
        {
            return false;
        }

        visits.Add(condition);
        return true;
    }

    /// <summary>Section 6.3, DoesFragmentTypeApply.</summary>
    private bool Applies(NamedTypeReference? typeCondition) =>
        typeCondition is null
        || (draft.Schema.FindType(typeCondition.Name) is CompositeType fragmentType && draft.Schema.IsPossibleType(fragmentType, layer.Type));

    /// <summary>A selection set on the way through it.</summary>
    /// <param name="Selections">What it holds.</param>
    /// <param name="Next">The first that was not visited yet.</param>
    /// <param name="Condition">When it is included.</param>
    internal readonly record struct Walk(IReadOnlyList<Selection> Selections, int Next, Conjunction Condition);
}

using System.Collections.Immutable;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>
/// Merges the fields of each layer, and opens a layer below each field for every object type its values can have
/// (specification, section 6.4.3, CollectSubfields; abstract types are planned for all possible types ahead of time).
/// </summary>
internal sealed class PlanLayers
{
    private readonly PlanDraft draft;

    private PlanLayers(PlanDraft draft) => this.draft = draft;

    /// <summary>Fills <see cref="PlanDraft.Layers"/>, or refuses.</summary>
    public static void Run(PlanDraft draft)
    {
        var pass = new PlanLayers(draft);
        pass.PlanRoot();

        // Layers are added while they are planned: breadth first, so each stands after the one it hangs below.
        for (var next = 0; next < draft.Layers.Count && draft.Refusal is null; next++)
        {
            foreach (var field in draft.Layers[next].Fields)
            {
                pass.PlanChildren(field);
            }
        }
    }

    private void PlanRoot()
    {
        var roots = draft.Schema.Roots;
        var rootType = draft.Operation.Kind switch
        {
            OperationKind.Query => roots.Query,
            OperationKind.Mutation => roots.Mutation,
            OperationKind.Subscription => roots.Subscription,
            var kind => throw Invariant.Broken($"{kind} has no root"),
        };
        Invariant.Holds(rootType is not null, "a valid operation has a root type");
        var layer = new LayerPlan(rootType, parent: null);
        var collected = new CollectFields(draft, layer);
        collected.Add(draft.Operation.SelectionSet, Conjunction.True);
        AddLayer(layer, collected);
    }

    private void PlanChildren(FieldPlan field)
    {
        if (field.Definition.Type.NamedType is not CompositeType type || draft.Refusal is not null)
        {
            return;
        }

        if (field.Layer.Depth + 1 >= draft.Limits.MaxDepth)
        {
            draft.Refuse(PlanningErrors.TooDeep(draft, field.Occurrences[0].Node, draft.Limits.MaxDepth));
            return;
        }

        if (type is ObjectType only)
        {
            field.Children = [CollectSubfields(new LayerPlan(only, field), field)];
            return;
        }

        // Sorted, so that a plan does not depend on hash order.
        var possible = draft.Schema.PossibleTypes(type).OrderBy(objectType => objectType.Name, StringComparer.Ordinal);
        field.Children = [.. possible.Select(objectType => CollectSubfields(new LayerPlan(objectType, field), field))];
    }

    private LayerPlan CollectSubfields(LayerPlan layer, FieldPlan field)
    {
        var collected = new CollectFields(draft, layer);
        foreach (var occurrence in field.Occurrences)
        {
            collected.Add(occurrence.Node.SelectionSet!, occurrence.Condition);
        }

        return AddLayer(layer, collected);
    }

    private LayerPlan AddLayer(LayerPlan layer, CollectFields collected)
    {
        layer.Complete([.. collected.Groups.Select(group => new FieldPlan(
            layer, DefinitionOf(layer.Type, group.Value[0].Node.Name), group.Value.ToImmutableArray()))]);
        draft.Layers.Add(layer);
        return layer;
    }

    private FieldDefinition DefinitionOf(ObjectType type, string name) =>
        type.FindField(name) ?? MetaFields.Find(draft.Schema, type, name) ?? throw Invariant.Broken($"a valid document selects {type}.{name}");
}

using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// Single Root Field (specification, section 5.2.4.1): a subscription selects one field of its root, also through fragments, and
/// no condition decides whether.
/// </summary>
internal sealed class SingleRootFieldRule(ValidationContext context) : IVisits<OperationDefinition>
{
    /// <inheritdoc/>
    public void Visit(OperationDefinition item)
    {
        if (item.Kind != OperationKind.Subscription || context.FindRootType(item.Kind) is not { } root)
        {
            return;
        }

        var fields = Collect(item, root);
        if (fields.Find(field => field.ResponseName != fields[0].ResponseName) is { } second)
        {
            context.Report(ValidationErrors.ManySubscriptionRoots(), fields[0], second);
        }

        if (fields.Find(field => field.Name.StartsWith("__", StringComparison.Ordinal)) is { } meta)
        {
            context.Report(ValidationErrors.MetaSubscriptionRoot(meta.Name), meta);
        }
    }

    /// <summary>
    /// CollectSubscriptionFields, with a stack of its own in place of recursion; the order of fields does not matter.
    /// </summary>
    private List<FieldNode> Collect(OperationDefinition operation, ObjectType root)
    {
        var fields = new List<FieldNode>();
        var visited = new HashSet<string>();
        var open = new Queue<SelectionSet>([operation.SelectionSet]);
        while (open.TryDequeue(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                RefuseConditions(selection);
                if (selection is FieldNode field)
                {
                    fields.Add(field);
                }
                else if (FindSelectionSet(selection, root, visited) is { } inner)
                {
                    open.Enqueue(inner);
                }
            }
        }

        return fields;
    }

    private SelectionSet? FindSelectionSet(Selection selection, ObjectType root, HashSet<string> visited) => selection switch
    {
        FragmentSpread spread when visited.Add(spread.Name) && context.Fragments.Find(spread.Name) is { } fragment =>
            Applies(context.FindTypeOf(fragment), root) ? fragment.SelectionSet : null,
        InlineFragment inline => Applies(context.FindTypeOf(inline, root), root) ? inline.SelectionSet : null,
        _ => null,
    };

    private bool Applies(CompositeType? type, ObjectType root) => type is not null && context.Schema.IsPossibleType(type, root);

    private void RefuseConditions(Selection selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name is "skip" or "include")
            {
                context.Report(ValidationErrors.ConditionalSubscriptionRoot(directive.Name), directive);
            }
        }
    }
}

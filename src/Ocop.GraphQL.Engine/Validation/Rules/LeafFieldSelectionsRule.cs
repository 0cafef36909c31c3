using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// Leaf Field Selections (specification, section 5.3.3): what has fields needs a selection, what has none allows none.
/// </summary>
internal sealed class LeafFieldSelectionsRule(ValidationContext context) : IVisits<FieldNode>
{
    /// <inheritdoc/>
    public void Visit(FieldNode item)
    {
        if (context.FindField(context.ParentType, item.Name)?.Type is not { } type)
        {
            return;
        }

        if (type.IsLeaf && item.SelectionSet is not null)
        {
            context.Report(ValidationErrors.UnexpectedSelection(item.Name, type), item.SelectionSet);
        }
        else if (!type.IsLeaf && item.SelectionSet is null)
        {
            context.Report(ValidationErrors.MissingSelection(item.Name, type), item);
        }
    }
}

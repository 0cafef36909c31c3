using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// Fragment Spread Is Possible (specification, section 5.5.2.3): some object is of the fragment's type and of the type around it.
/// </summary>
internal sealed class FragmentSpreadIsPossibleRule(ValidationContext context) : IVisits<FragmentSpread>, IVisits<InlineFragment>
{
    /// <inheritdoc/>
    public void Visit(FragmentSpread item)
    {
        var fragment = context.Fragments.Find(item.Name);
        Check(item, item.Name, fragment is null ? null : context.FindTypeOf(fragment));
    }

    /// <inheritdoc/>
    public void Visit(InlineFragment item) => Check(item, null, context.FindTypeOf(item, context.ParentType));

    private void Check(Selection selection, string? name, CompositeType? type)
    {
        if (context.ParentType is { } parent && type is not null && !Overlap(type, parent))
        {
            context.Report(ValidationErrors.ImpossibleFragment(name, type, parent), selection);
        }
    }

    private bool Overlap(CompositeType left, CompositeType right) =>
        ReferenceEquals(left, right) || context.Schema.PossibleTypes(left).Any(type => context.Schema.IsPossibleType(right, type));
}

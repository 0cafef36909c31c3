using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spread Type Existence (specification, section 5.5.1.2): the types that fragments are on exist.</summary>
internal sealed class FragmentSpreadTypeExistenceRule(ValidationContext context)
    : IVisits<FragmentDefinition>, IVisits<InlineFragment>
{
    /// <inheritdoc/>
    public void Visit(FragmentDefinition item) => Check(item.TypeCondition);

    /// <inheritdoc/>
    public void Visit(InlineFragment item) => Check(item.TypeCondition);

    private void Check(NamedTypeReference? reference)
    {
        if (reference is not null && context.Schema.FindType(reference.Name) is null)
        {
            var candidates = context.Schema.Types.OfType<CompositeType>().Select(type => type.Name);
            var advice = context.Suggestions.For(reference.Name, candidates);
            context.Report(ValidationErrors.UnknownFragmentType(reference.Name, advice), reference);
        }
    }
}

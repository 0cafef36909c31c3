using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Fragments on Object, Interface or Union Types (specification, section 5.5.1.3).</summary>
internal sealed class FragmentsOnObjectInterfaceOrUnionTypesRule(ValidationContext context)
    : IVisits<FragmentDefinition>, IVisits<InlineFragment>
{
    /// <inheritdoc/>
    public void Visit(FragmentDefinition item) => Check(item.TypeCondition);

    /// <inheritdoc/>
    public void Visit(InlineFragment item) => Check(item.TypeCondition);

    private void Check(NamedTypeReference? reference)
    {
        if (reference is not null && context.Schema.FindType(reference.Name) is { } type and not CompositeType)
        {
            context.Report(ValidationErrors.WrongFragmentType(type), reference);
        }
    }
}

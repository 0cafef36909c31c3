using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Name Uniqueness (specification, section 5.5.1.1).</summary>
internal sealed class FragmentNameUniquenessRule(ValidationContext context) : IVisits<FragmentDefinition>
{
    /// <inheritdoc/>
    public void Visit(FragmentDefinition item)
    {
        if (context.Fragments.Find(item.Name) is { } first && !ReferenceEquals(first, item))
        {
            context.Report(ValidationErrors.DuplicateFragment(item.Name), first, item);
        }
    }
}

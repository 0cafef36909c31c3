using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Fragment Spread Target Defined (specification, section 5.5.2.1).</summary>
internal sealed class FragmentSpreadTargetDefinedRule(ValidationContext context) : IVisits<FragmentSpread>
{
    /// <inheritdoc/>
    public void Visit(FragmentSpread item)
    {
        if (context.Fragments.Find(item.Name) is null)
        {
            var candidates = context.Document.Definitions.OfType<FragmentDefinition>().Select(fragment => fragment.Name);
            context.Report(ValidationErrors.UnknownFragment(item.Name, context.Suggestions.For(item.Name, candidates)), item);
        }
    }
}

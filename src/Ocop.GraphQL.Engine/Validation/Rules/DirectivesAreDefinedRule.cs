namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Directives Are Defined (specification, section 5.7.1).</summary>
internal sealed class DirectivesAreDefinedRule(ValidationContext context) : IVisits<DirectiveSet>
{
    /// <inheritdoc/>
    public void Visit(DirectiveSet item)
    {
        foreach (var directive in item.Directives)
        {
            if (context.Schema.FindDirective(directive.Name) is null)
            {
                var advice = context.Suggestions.For(directive.Name, context.Schema.Directives.Select(known => known.Name));
                context.Report(ValidationErrors.UnknownDirective(directive.Name, advice), directive);
            }
        }
    }
}

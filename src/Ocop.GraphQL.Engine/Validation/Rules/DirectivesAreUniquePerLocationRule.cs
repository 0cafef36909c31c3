using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Directives Are Unique per Location (specification, section 5.7.3), unless they are repeatable.</summary>
internal sealed class DirectivesAreUniquePerLocationRule(ValidationContext context) : IVisits<DirectiveSet>
{
    /// <inheritdoc/>
    public void Visit(DirectiveSet item)
    {
        if (item.Directives.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>();
        foreach (var directive in item.Directives)
        {
            var isRepeatable = context.Schema.FindDirective(directive.Name) is { IsRepeatable: true };
            if (!isRepeatable && !seen.TryAdd(directive.Name, directive))
            {
                context.Report(ValidationErrors.DuplicateDirective(directive.Name), seen[directive.Name], directive);
            }
        }
    }
}

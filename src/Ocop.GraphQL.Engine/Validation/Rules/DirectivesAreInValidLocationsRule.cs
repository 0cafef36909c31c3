namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Directives Are in Valid Locations (specification, section 5.7.2).</summary>
internal sealed class DirectivesAreInValidLocationsRule(ValidationContext context) : IVisits<DirectiveSet>
{
    /// <inheritdoc/>
    public void Visit(DirectiveSet item)
    {
        foreach (var directive in item.Directives)
        {
            if (context.Schema.FindDirective(directive.Name) is { } definition && !definition.Locations.Contains(item.Location))
            {
                context.Report(ValidationErrors.MisplacedDirective(definition, item.Location), directive);
            }
        }
    }
}

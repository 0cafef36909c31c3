namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Argument Names (specification, section 5.4.1): the field or directive has the argument.</summary>
internal sealed class ArgumentNamesRule(ValidationContext context) : IVisits<ArgumentSet>
{
    /// <inheritdoc/>
    public void Visit(ArgumentSet item)
    {
        if (item.Defined is null)
        {
            return;
        }

        foreach (var argument in item.Given)
        {
            if (item.FindDefinition(argument.Name) is null)
            {
                var advice = context.Suggestions.For(argument.Name, item.Defined.Select(definition => definition.Name));
                context.Report(ValidationErrors.UnknownArgument(item.OwnerName, argument.Name, advice), argument);
            }
        }
    }
}

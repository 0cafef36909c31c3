namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>
/// Required Arguments (specification, section 5.4.3). That a given one is not null is seen by <see cref="ValuesOfCorrectTypeRule"/>.
/// </summary>
internal sealed class RequiredArgumentsRule(ValidationContext context) : IVisits<ArgumentSet>
{
    /// <inheritdoc/>
    public void Visit(ArgumentSet item)
    {
        foreach (var definition in item.Defined ?? [])
        {
            if (definition.IsRequired && !item.Given.Any(argument => argument.Name == definition.Name))
            {
                context.Report(ValidationErrors.MissingArgument(item.OwnerName, definition), item.Owner);
            }
        }
    }
}

using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Argument Uniqueness (specification, section 5.4.2).</summary>
internal sealed class ArgumentUniquenessRule(ValidationContext context) : IVisits<ArgumentSet>
{
    /// <inheritdoc/>
    public void Visit(ArgumentSet item)
    {
        if (item.Given.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, ArgumentNode>();
        foreach (var argument in item.Given)
        {
            if (!seen.TryAdd(argument.Name, argument))
            {
                context.Report(ValidationErrors.DuplicateArgument(item.OwnerName, argument.Name), seen[argument.Name], argument);
            }
        }
    }
}

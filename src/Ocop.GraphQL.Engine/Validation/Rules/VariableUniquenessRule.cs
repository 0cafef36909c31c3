using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Variable Uniqueness (specification, section 5.8.1).</summary>
internal sealed class VariableUniquenessRule(ValidationContext context) : IVisits<OperationDefinition>
{
    /// <inheritdoc/>
    public void Visit(OperationDefinition item)
    {
        if (item.Variables.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, VariableDefinition>();
        foreach (var variable in item.Variables)
        {
            var name = variable.Variable.Name;
            if (!seen.TryAdd(name, variable))
            {
                context.Report(ValidationErrors.DuplicateVariable(name), seen[name], variable);
            }
        }
    }
}

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>All Variable Uses Defined (specification, section 5.8.3), once for each operation that leads to the use.</summary>
internal sealed class AllVariableUsesDefinedRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        foreach (var (operation, usages) in context.Variables.Operations)
        {
            var defined = operation.Variables.Select(variable => variable.Variable.Name).ToHashSet();
            foreach (var usage in usages)
            {
                if (!defined.Contains(usage.Variable.Name))
                {
                    context.Report(ValidationErrors.UndefinedVariable(usage.Variable.Name, operation), usage.Variable, operation);
                }
            }
        }
    }
}

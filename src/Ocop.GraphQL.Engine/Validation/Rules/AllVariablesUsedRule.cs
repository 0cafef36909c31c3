namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>All Variables Used (specification, section 5.8.4).</summary>
internal sealed class AllVariablesUsedRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        foreach (var (operation, usages) in context.Variables.Operations)
        {
            if (operation.Variables.Count == 0)
            {
                continue;
            }

            var used = usages.Select(usage => usage.Variable.Name).ToHashSet();
            foreach (var variable in operation.Variables)
            {
                if (!used.Contains(variable.Variable.Name))
                {
                    context.Report(ValidationErrors.UnusedVariable(variable.Variable.Name, operation), variable);
                }
            }
        }
    }
}

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>All Variable Uses Defined (specification, section 5.8.3), once for each operation that leads to the use.</summary>
internal sealed class AllVariableUsesDefinedRule(ValidationContext context) : IConcludes
{
    /// <inheritdoc/>
    public void Conclude()
    {
        foreach (var variables in context.Variables.Operations)
        {
            foreach (var usage in variables.Usages)
            {
                if (variables.Find(usage.Variable.Name) is null)
                {
                    var operation = variables.Operation;
                    context.Report(ValidationErrors.UndefinedVariable(usage.Variable.Name, operation), usage.Variable, operation);
                }
            }
        }
    }
}

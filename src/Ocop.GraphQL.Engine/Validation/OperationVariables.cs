using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The variables of one operation.</summary>
/// <param name="Operation">The operation, with its definitions.</param>
/// <param name="Usages">The uses in the operation and in all fragments that it spreads, directly or through others.</param>
internal sealed record OperationVariables(OperationDefinition Operation, IReadOnlyList<VariableUsage> Usages)
{
    private Dictionary<string, VariableDefinition>? definitions;

    /// <summary>The definition of a variable, of several the first; null where the operation defines none of that name.</summary>
    public VariableDefinition? Find(string name) => (definitions ??= Definitions()).GetValueOrDefault(name);

    private Dictionary<string, VariableDefinition> Definitions()
    {
        var byName = new Dictionary<string, VariableDefinition>(Operation.Variables.Count);
        foreach (var variable in Operation.Variables)
        {
            byName.TryAdd(variable.Variable.Name, variable);
        }

        return byName;
    }
}

using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Costs;

/// <summary>What one argument of a field costs.</summary>
/// <param name="Definition">The argument.</param>
/// <param name="Given">What the document gives; null when it gives nothing.</param>
internal sealed record ArgumentCost(InputValueDefinition Definition, ValueNode? Given)
{
    /// <summary>Whether every request pays the same.</summary>
    public bool IsConstant => Given is null || LiteralCoercion.IsConstant(Given);

    /// <summary>The coerced value for a request; null also where it is absent, or wrong: then nothing is resolved.</summary>
    public object? ValueFor(Variables variables)
    {
        // The usual case allocates nothing: a whole argument is a variable, whose value is there.
        if (Given is VariableNode variable && variables.TryGet(variable.Name, out var value))
        {
            return value;
        }

        if (Given is null or VariableNode)
        {
            return Definition.DefaultValue is null ? null : DefaultValues.Of(Definition);
        }

        return LiteralCoercion.Coerce(Definition.Type, Given, variables, out var coerced) is null ? coerced : null;
    }
}

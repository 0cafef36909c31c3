using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>CoerceArgumentValues (specification, section 6.4.1), one argument at a time.</summary>
internal static class ArgumentCoercion
{
    /// <summary>Adds the argument's value to <paramref name="entries"/>, unless it is absent.</summary>
    /// <param name="definition">The argument.</param>
    /// <param name="given">What the document gives; null when it gives nothing.</param>
    /// <param name="variables">The values of variables.</param>
    /// <param name="entries">The values so far.</param>
    /// <returns>An execution error, to which the executor adds path and location; null when the argument is right.</returns>
    public static GraphQLError? Coerce(
        InputValueDefinition definition, ValueNode? given, Variables variables, List<KeyValuePair<string, object?>> entries)
    {
        var isAbsent = given is null || (given is VariableNode variable && !variables.TryGet(variable.Name, out _));
        if (isAbsent && definition.DefaultValue is not null)
        {
            entries.Add(new(definition.Name, DefaultValues.Of(definition)));
            return null;
        }

        if (isAbsent)
        {
            return definition.Type.IsNonNull ? ValueErrors.MissingArgument(definition) : null;
        }

        var problem = LiteralCoercion.Coerce(definition.Type, given!, variables, out var value);
        entries.Add(new(definition.Name, value));
        return problem is null ? null : ValueErrors.WrongArgument(definition, problem);
    }
}

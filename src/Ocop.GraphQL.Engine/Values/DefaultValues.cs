using System.Runtime.CompilerServices;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Coerced defaults of arguments and input fields; each is coerced once, when it is first needed.</summary>
internal static class DefaultValues
{
    /// <summary>The coerced default of a value that has one.</summary>
    /// <remarks>Two requests may coerce at the same time; both get equal values and one is kept.</remarks>
    public static object? Of(InputValueDefinition definition) => (definition.CoercedDefault ??= Coerce(definition)).Value;

    private static StrongBox<object?> Coerce(InputValueDefinition definition)
    {
        var coercion = new InputCoercion(InputOrigin.Literal, Variables.None, mostProblems: 1);
        var value = coercion.Coerce(definition.Type, definition.DefaultValue!);
        Invariant.Holds(coercion.Problems.Count == 0, $"the default of {definition} passed the schema's rules");
        return new StrongBox<object?>(value);
    }
}

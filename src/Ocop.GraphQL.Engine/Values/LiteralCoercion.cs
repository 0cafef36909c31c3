using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Coercion of literals in a document or schema (specification, sections 3.5 to 3.12).</summary>
internal static class LiteralCoercion
{
    private const int MostProblems = 20;

    /// <summary>What is wrong with a literal at a place of a type (section 5.6.1); each variable in it is taken as right.</summary>
    public static IReadOnlyList<InputProblem> FindProblems(GraphQLType type, ValueNode literal)
    {
        var coercion = new InputCoercion(InputOrigin.Literal, variables: null, MostProblems);
        coercion.Coerce(type, literal);
        return coercion.Problems;
    }

    /// <summary>Coerces a literal.</summary>
    /// <param name="type">The type of its place.</param>
    /// <param name="literal">The literal, with or without variables.</param>
    /// <param name="variables">The values of its variables.</param>
    /// <param name="value">The value, when there is no problem.</param>
    /// <returns>The first problem; null when there is none.</returns>
    public static InputProblem? Coerce(GraphQLType type, ValueNode literal, Variables variables, out object? value)
    {
        var coercion = new InputCoercion(InputOrigin.Literal, variables, mostProblems: 1);
        value = coercion.Coerce(type, literal);
        return coercion.Problems.Count == 0 ? null : coercion.Problems[0];
    }

    /// <summary>Whether a literal names no variable.</summary>
    public static bool IsConstant(ValueNode literal) => literal switch
    {
        VariableNode => false,
        ListValueNode list => list.Items.All(IsConstant),
        ObjectValueNode value => value.Fields.All(field => IsConstant(field.Value)),
        _ => true,
    };
}

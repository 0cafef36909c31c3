using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.SchemaRules;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Sections 3.6 and 3.10: a default is a value of its type. A schema rule of this layer, because it coerces.</summary>
internal sealed class DefaultValuesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        from input in schema.InputValues()
        let value = input.Value
        where value.Type.IsInputType
        from literal in new[] { value.DefaultValue }.OfType<ValueNode>()
        from problem in LiteralCoercion.FindProblems(value.Type, literal)
        select new SchemaError(
            input.Coordinate,
            $"has the default {ValuePrinter.Print(literal)}, which is wrong{problem.Place}: {problem.Message}");
}

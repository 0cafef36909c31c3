using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.SchemaRules;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Section 3.13: an applied directive's arguments are values of their types. A rule of this layer, because it coerces.</summary>
internal sealed class AppliedDirectiveValuesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        var definitions = schema.AllDirectives.ToLookup(directive => directive.Name);
        return
            from applied in schema.Elements()
            from directive in applied.Element.AppliedDirectives
            from definition in definitions[directive.Name].Take(1)
            from error in ErrorsOf(applied.Coordinate, definition, directive)
            select error;
    }

    private static IEnumerable<SchemaError> ErrorsOf(string coordinate, DirectiveDefinition definition, DirectiveNode directive) =>
        from argument in directive.Arguments
        join known in definition.Arguments on argument.Name equals known.Name
        where known.Type.IsInputType
        from problem in LiteralCoercion.FindProblems(known.Type, argument.Value)
        select new SchemaError(
            coordinate,
            $"gives @{directive.Name}({argument.Name}:) the value {ValuePrinter.PrintShort(argument.Value)}, "
                + $"which is wrong{problem.Place}: {problem.Message}");
}

using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.SchemaRules;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Sections 3.6 and 3.10: a default is a value of its type. A schema rule of this layer, because it coerces.</summary>
internal sealed class DefaultValuesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Errors(SchemaDraft schema) =>
        schema.InputValues().SelectMany(input => ErrorsOf(input.Coordinate, input.Value));

    private static IEnumerable<string> ErrorsOf(string coordinate, InputValueDefinition value)
    {
        if (value.DefaultValue is not { } literal || !value.Type.IsInputType)
        {
            return [];
        }

        var start = $"{coordinate} has the default {ValuePrinter.Print(literal)}, which is wrong";
        return LiteralCoercion.FindProblems(value.Type, literal).Select(problem => $"{start}{problem.Place}: {problem.Message}");
    }
}

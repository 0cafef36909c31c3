namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Sections 3.6, 3.10 and 3.13: arguments and input fields have input types, and what is required is not deprecated.</summary>
internal sealed class InputValuesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        schema.InputValues().SelectMany(input => ErrorsOf(input.Coordinate, input.Value));

    private static IEnumerable<SchemaError> ErrorsOf(string coordinate, InputValueDefinition value)
    {
        if (!value.Type.IsInputType)
        {
            yield return new SchemaError(coordinate, $"has the type {value.Type}, which is an output type: it cannot be given.");
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            yield return new SchemaError(coordinate, "is required and so cannot be deprecated.");
        }
    }
}

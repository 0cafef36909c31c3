using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.10.1: the fields of a oneOf input object are nullable and have no default.</summary>
internal sealed class OneOfRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        schema.InputObjects.Where(type => type.IsOneOf).SelectMany(type => type.Fields.SelectMany(field => ErrorsOf(type, field)));

    private static IEnumerable<SchemaError> ErrorsOf(InputObjectType type, InputValueDefinition field)
    {
        var coordinate = OfMember(type.Name, field.Name);
        if (field.Type.IsNonNull)
        {
            yield return new SchemaError(coordinate, $"must be nullable: only one field of {type.Name} is given.");
        }

        if (field.DefaultValue is not null)
        {
            yield return new SchemaError(coordinate, $"must have no default: only one field of {type.Name} is given.");
        }
    }
}

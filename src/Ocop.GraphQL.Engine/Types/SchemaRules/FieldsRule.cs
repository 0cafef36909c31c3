using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.6: fields have output types; the fields of objects, and only those, have resolvers.</summary>
internal sealed class FieldsRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        schema.FieldsTypes.SelectMany(type => type.Fields.SelectMany(field => ErrorsOf(type, field)));

    private static IEnumerable<SchemaError> ErrorsOf(FieldsType type, FieldDefinition field)
    {
        var coordinate = OfMember(type.Name, field.Name);
        if (!field.Type.IsOutputType)
        {
            yield return new SchemaError(coordinate, $"has the type {field.Type}, which is an input type: it cannot be answered.");
        }

        if (type is ObjectType && field.Resolver is null)
        {
            yield return new SchemaError(coordinate, "has no resolver: nothing says where its values come from.");
        }
    }
}

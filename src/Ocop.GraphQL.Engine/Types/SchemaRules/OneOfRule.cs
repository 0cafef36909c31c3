namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.10.1: the fields of a oneOf input object are nullable and have no default.</summary>
internal sealed class OneOfRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        schema.InputObjects.Where(type => type.IsOneOf).SelectMany(type => type.Fields.SelectMany(field => ErrorsOf(type, field)));

    private static IEnumerable<SchemaError> ErrorsOf(InputObjectType type, InputValueDefinition field)
    {
        if (field.Type.IsNonNull)
        {
            yield return new SchemaError($"{type.Name}.{field.Name}", $"must be nullable: only one field of {type.Name} is given.");
        }

        if (field.DefaultValue is not null)
        {
            yield return new SchemaError($"{type.Name}.{field.Name}", $"must have no default: only one field of {type.Name} is given.");
        }
    }
}

using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Sections 2.1.8 and 3.3: names are made of letters, digits and underscores, and two underscores start no author's name.</summary>
internal sealed class NamesRule : SchemaRule
{
    private static readonly string[] NoEnumValues = ["true", "false", "null"];

    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
        Names(schema).SelectMany(named => ErrorsOf(named.Coordinate, named.Name)).Concat(EnumValueErrors(schema));

    private static IEnumerable<SchemaError> ErrorsOf(string coordinate, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            yield return new SchemaError(coordinate, "must not start with two underscores: such names belong to introspection.");
        }

        if (!IsName(name))
        {
            yield return new SchemaError(coordinate, "is not named with letters A to Z, digits and underscores, starting with no digit.");
        }
    }

    private static IEnumerable<SchemaError> EnumValueErrors(SchemaDraft schema) =>
        from type in schema.Types.OfType<EnumType>()
        from value in type.Values
        where NoEnumValues.Contains(value.Name)
        select new SchemaError(OfMember(type.Name, value.Name), "is no enum value: literals of that name mean something else.");

    private static IEnumerable<PlacedName> Names(SchemaDraft schema)
    {
        var types = schema.Types.Select(type => new PlacedName(type.Name, type.Name));
        var fields = schema.FieldsTypes.SelectMany(type => type.Fields.Select(field => new PlacedName(OfMember(type.Name, field.Name), field.Name)));
        var values = schema.Types.OfType<EnumType>()
            .SelectMany(type => type.Values.Select(value => new PlacedName(OfMember(type.Name, value.Name), value.Name)));
        var inputs = schema.InputValues().Select(input => new PlacedName(input.Coordinate, input.Value.Name));
        var directives = schema.Directives.Select(directive => new PlacedName(OfDirective(directive.Name), directive.Name));
        return types.Concat(fields).Concat(values).Concat(inputs).Concat(directives);
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}

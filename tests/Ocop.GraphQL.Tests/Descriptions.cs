using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Tests;

/// <summary>Looks for elements of a schema that say nothing of what they mean.</summary>
internal static class Descriptions
{
    /// <summary>The coordinates of all elements without a description: the schema, types, fields, arguments, values, directives.</summary>
    public static IReadOnlyList<string> Missing(Schema schema) =>
    [
        .. schema.Types.SelectMany(Elements)
            .Concat(schema.Directives.SelectMany(Elements))
            .Prepend(("schema", schema.Description))
            .Where(element => string.IsNullOrWhiteSpace(element.Item2))
            .Select(element => element.Item1),
    ];

    private static IEnumerable<(string Coordinate, string? Description)> Elements(NamedType type) => Members(type).Prepend((type.Name, type.Description));

    private static IEnumerable<(string Coordinate, string? Description)> Elements(DirectiveDefinition directive) =>
        Arguments($"@{directive.Name}", directive.Arguments).Prepend(($"@{directive.Name}", directive.Description));

    private static IEnumerable<(string Coordinate, string? Description)> Members(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.SelectMany(field =>
            Arguments($"{type.Name}.{field.Name}", field.Arguments).Prepend(($"{type.Name}.{field.Name}", field.Description))),
        InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
        EnumType values => values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
        _ => [],
    };

    private static IEnumerable<(string Coordinate, string? Description)> Arguments(string owner, IEnumerable<InputValueDefinition> arguments) =>
        arguments.Select(argument => ($"{owner}({argument.Name}:)", argument.Description));
}

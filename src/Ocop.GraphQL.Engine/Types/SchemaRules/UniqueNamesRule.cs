using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3: names are unique among types, directives, and the members of one type.</summary>
internal sealed class UniqueNamesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
    [
        .. Twice(schema.Types.Concat(BuiltInScalars.All).Select(type => type.Name), name => new SchemaError(name, "is defined twice.")),
        .. Twice(schema.AllDirectives.Select(directive => directive.Name), name => new SchemaError($"@{name}", "is defined twice.")),
        .. schema.Types.SelectMany(ErrorsOf),
        .. schema.Directives.SelectMany(directive => Arguments($"@{directive.Name}", directive.Arguments)),
    ];

    private static IEnumerable<SchemaError> ErrorsOf(NamedType type) => type switch
    {
        FieldsType fields =>
        [
            .. Twice(fields.Fields.Select(field => field.Name), name => new SchemaError($"{type.Name}.{name}", "is defined twice.")),
            .. Twice(fields.Interfaces.Select(i => i.Name), name => new SchemaError(type.Name, $"implements {name} twice.")),
            .. fields.Fields.SelectMany(field => Arguments($"{type.Name}.{field.Name}", field.Arguments)),
        ],
        EnumType values => Twice(values.Values.Select(value => value.Name), name => new SchemaError($"{type.Name}.{name}", "is defined twice.")),
        InputObjectType input => Twice(input.Fields.Select(field => field.Name), name => new SchemaError($"{type.Name}.{name}", "is defined twice.")),
        UnionType union => Twice(union.Members.Select(member => member.Name), name => new SchemaError(type.Name, $"has the member {name} twice.")),
        _ => [],
    };

    private static IEnumerable<SchemaError> Arguments(string owner, IEnumerable<InputValueDefinition> arguments) =>
        Twice(arguments.Select(argument => argument.Name), name => new SchemaError($"{owner}({name}:)", "is defined twice."));

    private static IEnumerable<SchemaError> Twice(IEnumerable<string> names, Func<string, SchemaError> error) =>
        names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => error(group.Key));
}

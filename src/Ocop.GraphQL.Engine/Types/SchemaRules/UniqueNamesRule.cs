using Ocop.GraphQL.Engine.Types.Scalars;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3: names are unique among types, directives, and the members of one type.</summary>
internal sealed class UniqueNamesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
    [
        .. Twice(schema.Types.Concat(BuiltInScalars.All).Select(type => type.Name), name => new SchemaError(name, "is defined twice.")),
        .. Twice(
            schema.AllDirectives.Select(directive => directive.Name), name => new SchemaError(OfDirective(name), "is defined twice.")),
        .. schema.Types.SelectMany(ErrorsOf),
        .. schema.Directives.SelectMany(directive => Arguments(OfDirective(directive.Name), directive.Arguments)),
    ];

    private static IEnumerable<SchemaError> ErrorsOf(NamedType type) => type switch
    {
        FieldsType fields =>
        [
            .. Members(type, fields.Fields.Select(field => field.Name)),
            .. Twice(fields.Interfaces.Select(i => i.Name), name => new SchemaError(type.Name, $"implements {name} twice.")),
            .. fields.Fields.SelectMany(field => Arguments(OfMember(type.Name, field.Name), field.Arguments)),
        ],
        EnumType values => Members(type, values.Values.Select(value => value.Name)),
        InputObjectType input => Members(type, input.Fields.Select(field => field.Name)),
        UnionType union => Twice(
            union.Members.Select(member => member.Name), name => new SchemaError(type.Name, $"has the member {name} twice.")),
        _ => [],
    };

    private static IEnumerable<SchemaError> Members(NamedType type, IEnumerable<string> names) =>
        Twice(names, name => new SchemaError(OfMember(type.Name, name), "is defined twice."));

    private static IEnumerable<SchemaError> Arguments(string owner, IEnumerable<InputValueDefinition> arguments) =>
        Twice(arguments.Select(argument => argument.Name), name => new SchemaError(OfArgument(owner, name), "is defined twice."));

    private static IEnumerable<SchemaError> Twice(IEnumerable<string> names, Func<string, SchemaError> error) =>
        names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => error(group.Key));
}

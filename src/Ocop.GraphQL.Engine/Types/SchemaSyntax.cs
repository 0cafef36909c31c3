using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>A schema as the type-system document that defines it.</summary>
internal static class SchemaSyntax
{
    /// <summary>The document, in the order of definition and without what every schema has.</summary>
    public static Document Of(Schema schema)
    {
        var directives = schema.Directives.Except(BuiltInDirectives.All).Select(OfDirective);
        var types = schema.Types.Where(type => !IsBuiltIn(type)).Select(OfType);
        return new Document(new SourceText(default), [.. SchemaDefinitionOf(schema), .. directives, .. types]);
    }

    private static bool IsBuiltIn(NamedType type) =>
        type.Name.StartsWith("__", StringComparison.Ordinal) || (type is ScalarType scalar && Scalars.BuiltInScalars.All.Contains(scalar));

    // Section 3.3.1, "Default Root Operation Type Names": the definition may be left out only when it would say nothing that the
    // names of the types do not say.
    private static IEnumerable<Definition> SchemaDefinitionOf(Schema schema)
    {
        var roots = Enum.GetValues<OperationKind>()
            .Select(kind => (Kind: kind, Name: RootNames.DefaultOf(kind), Type: schema.Roots.Find(kind))).ToList();
        var isSaidByNames = roots.All(root => root.Type?.Name == (schema.FindType(root.Name) is null ? null : root.Name));
        if (schema.Description is not null || schema.AppliedDirectives.Count > 0 || !isSaidByNames)
        {
            yield return new SchemaDefinition(0, schema.Description)
            {
                Directives = schema.AppliedDirectives,
                OperationTypes =
                [
                    .. roots.Where(root => root.Type is not null)
                        .Select(root => new RootOperationTypeNode(0, root.Kind, new NamedTypeReference(0, root.Type!.Name))),
                ],
            };
        }
    }

    private static DirectiveDefinitionNode OfDirective(DirectiveDefinition directive) =>
        new(0, directive.Name, directive.Description)
        {
            Arguments = InputValuesOf(directive.Arguments),
            IsRepeatable = directive.IsRepeatable,
            Locations = [.. directive.Locations.Select(location => new DirectiveLocationNode(0, DirectiveLocations.NameOf(location)))],
        };

    private static TypeDefinition OfType(NamedType type) => type switch
    {
        ScalarType scalar => new ScalarDefinition(0, scalar.Name, scalar.Description) { Directives = ModelledDirectives.Of(scalar) },
        ObjectType fields => new ObjectDefinition(0, fields.Name, fields.Description)
        {
            Interfaces = NamesOf(fields.Interfaces),
            Directives = fields.AppliedDirectives,
            Fields = FieldsOf(fields),
        },
        InterfaceType fields => new InterfaceDefinition(0, fields.Name, fields.Description)
        {
            Interfaces = NamesOf(fields.Interfaces),
            Directives = fields.AppliedDirectives,
            Fields = FieldsOf(fields),
        },
        UnionType union => new UnionDefinition(0, union.Name, union.Description)
        {
            Directives = union.AppliedDirectives,
            Members = NamesOf(union.Members),
        },
        EnumType values => new EnumDefinition(0, values.Name, values.Description)
        {
            Directives = values.AppliedDirectives,
            Values = [.. values.Values.Select(OfEnumValue)],
        },
        InputObjectType input => new InputObjectDefinition(0, input.Name, input.Description)
        {
            Directives = ModelledDirectives.Of(input),
            Fields = InputValuesOf(input.Fields),
        },
        _ => throw Invariant.Broken("an unknown kind of named type"),
    };

    private static NamedTypeReference[] NamesOf(IEnumerable<NamedType> types) =>
        [.. types.Select(type => new NamedTypeReference(0, type.Name))];

    private static FieldDefinitionNode[] FieldsOf(FieldsType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(0, field.Name, field.Description)
        {
            Arguments = InputValuesOf(field.Arguments),
            Type = field.Type.ToReference(),
            Directives = ModelledDirectives.Of(field, field.DeprecationReason),
        }),
    ];

    private static InputValueDefinitionNode[] InputValuesOf(IReadOnlyList<InputValueDefinition> values) =>
    [
        .. values.Select(value => new InputValueDefinitionNode(0, value.Name, value.Description)
        {
            Type = value.Type.ToReference(),
            DefaultValue = value.DefaultValue,
            Directives = ModelledDirectives.Of(value, value.DeprecationReason),
        }),
    ];

    private static EnumValueDefinitionNode OfEnumValue(EnumValueDefinition value) =>
        new(0, value.Name, value.Description) { Directives = ModelledDirectives.Of(value, value.DeprecationReason) };
}

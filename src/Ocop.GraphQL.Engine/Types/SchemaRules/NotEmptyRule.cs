using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3: a type with fields, values or members has at least one, and a directive has a place.</summary>
internal sealed class NotEmptyRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema) =>
    [
        .. schema.Types.Select(type => (type, what: WhatIsMissing(type))).Where(found => found.what is not null)
            .Select(found => new SchemaError(found.type.Name, $"has no {found.what}; at least one is needed.")),
        .. schema.Directives.Where(directive => directive.Locations.Count == 0)
            .Select(directive => new SchemaError(OfDirective(directive.Name), "has no place where it may stand; at least one is needed.")),
    ];

    private static string? WhatIsMissing(NamedType type) => type switch
    {
        FieldsType { Fields.Count: 0 } => "fields",
        InputObjectType { Fields.Count: 0 } => "fields",
        EnumType { Values.Count: 0 } => "values",
        UnionType { Members.Count: 0 } => "members",
        _ => null,
    };
}

namespace Ocop.GraphQL.Engine.Types.Coordinates;

/// <summary>
/// What a coordinate names in a schema. Nothing is an answer: only where what should contain the element is missing too, or of a
/// kind that contains no such element, the coordinate is wrong for the schema.
/// </summary>
public sealed class CoordinateResolution
{
    private CoordinateResolution(object? element, SchemaCoordinate? missing)
    {
        Element = element;
        Missing = missing;
    }

    /// <summary>
    /// A <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="InputValueDefinition"/>, <see cref="EnumValueDefinition"/>
    /// or <see cref="DirectiveDefinition"/>; null where the schema has no such element.
    /// </summary>
    public object? Element { get; }

    /// <summary>What should contain the element and does not exist, or cannot; null where the coordinate fits the schema.</summary>
    public SchemaCoordinate? Missing { get; }

    /// <summary>The element, or its absence where it could be.</summary>
    internal static CoordinateResolution Of(object? element) => new(element, null);

    /// <summary>Nothing could contain the element.</summary>
    internal static CoordinateResolution Without(SchemaCoordinate missing) => new(null, missing);
}

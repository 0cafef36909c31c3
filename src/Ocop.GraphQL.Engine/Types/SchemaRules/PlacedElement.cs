namespace Ocop.GraphQL.Engine.Types.SchemaRules;

// Classes, and not tuples: LINQ over a value type is compiled anew for each when a program starts, and a schema is built at every start.

/// <summary>An argument or input field where it stands.</summary>
/// <param name="Coordinate">Its schema coordinate (section 2.14).</param>
/// <param name="Value">Its definition.</param>
internal sealed record PlacedValue(string Coordinate, InputValueDefinition Value);

/// <summary>Something that directives can be applied to, where it stands.</summary>
/// <param name="Coordinate">Its schema coordinate (section 2.14).</param>
/// <param name="Location">What it is.</param>
/// <param name="Element">The element.</param>
internal sealed record PlacedElement(string Coordinate, DirectiveLocation Location, ISchemaElement Element);

/// <summary>A name where it stands.</summary>
/// <param name="Coordinate">The schema coordinate of what has it (section 2.14).</param>
/// <param name="Name">The name.</param>
internal sealed record PlacedName(string Coordinate, string Name);

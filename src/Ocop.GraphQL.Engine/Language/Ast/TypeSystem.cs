namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>A definition or extension of a type system (specification, section 3.1).</summary>
public abstract class TypeSystemDefinition(int position, string? description) : Definition(position, description)
{
    /// <summary>Whether it starts with <c>extend</c> and adds to a definition elsewhere.</summary>
    public bool IsExtension { get; init; }
}

/// <summary>The schema itself (section 3.3).</summary>
public sealed class SchemaDefinition(int position, string? description) : TypeSystemDefinition(position, description)
{
    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root operation types in document order; empty only in an extension.</summary>
    public IReadOnlyList<RootOperationTypeNode> OperationTypes { get; init; } = [];
}

/// <summary>Where one kind of operation starts: <c>query: Query</c> (section 3.3.1).</summary>
public sealed class RootOperationTypeNode(int position, OperationKind kind, NamedTypeReference type) : Node(position)
{
    /// <summary>Query, mutation or subscription.</summary>
    public OperationKind Kind { get; } = kind;

    /// <summary>The type's name.</summary>
    public NamedTypeReference Type { get; } = type;
}

/// <summary>A directive (section 3.13). It cannot be extended.</summary>
public sealed class DirectiveDefinitionNode(int position, string name, string? description) : TypeSystemDefinition(position, description)
{
    /// <summary>The directive's name without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Where it may stand, in document order; at least one place.</summary>
    public required IReadOnlyList<DirectiveLocationNode> Locations { get; init; }
}

/// <summary>A place where a directive may stand.</summary>
public sealed class DirectiveLocationNode(int position, string name) : Node(position)
{
    /// <summary>One of the places that the specification names: <c>FIELD_DEFINITION</c>.</summary>
    public string Name { get; } = name;
}

/// <summary>A type (section 3.4).</summary>
public abstract class TypeDefinition(int position, string name, string? description) : TypeSystemDefinition(position, description)
{
    /// <summary>The type's name.</summary>
    public string Name { get; } = name;

    /// <summary>Directives in document order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];
}

/// <summary>A scalar (section 3.5).</summary>
public sealed class ScalarDefinition(int position, string name, string? description) : TypeDefinition(position, name, description);

/// <summary>An object or an interface.</summary>
public abstract class FieldsDefinition(int position, string name, string? description) : TypeDefinition(position, name, description)
{
    /// <summary>The interfaces it implements, in document order.</summary>
    public IReadOnlyList<NamedTypeReference> Interfaces { get; init; } = [];

    /// <summary>The fields in document order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];
}

/// <summary>An object (section 3.6).</summary>
public sealed class ObjectDefinition(int position, string name, string? description) : FieldsDefinition(position, name, description);

/// <summary>An interface (section 3.7).</summary>
public sealed class InterfaceDefinition(int position, string name, string? description) : FieldsDefinition(position, name, description);

/// <summary>A union (section 3.8).</summary>
public sealed class UnionDefinition(int position, string name, string? description) : TypeDefinition(position, name, description)
{
    /// <summary>The members in document order.</summary>
    public IReadOnlyList<NamedTypeReference> Members { get; init; } = [];
}

/// <summary>An enum (section 3.9).</summary>
public sealed class EnumDefinition(int position, string name, string? description) : TypeDefinition(position, name, description)
{
    /// <summary>The values in document order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];
}

/// <summary>An input object (section 3.10).</summary>
public sealed class InputObjectDefinition(int position, string name, string? description) : TypeDefinition(position, name, description)
{
    /// <summary>The fields in document order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];
}

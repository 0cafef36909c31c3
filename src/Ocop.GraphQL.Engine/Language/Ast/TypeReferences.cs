namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>A type as written in a document (specification, section 2.12).</summary>
public abstract class TypeReference(int position) : Node(position);

/// <summary>A type's name.</summary>
public sealed class NamedTypeReference(int position, string name) : TypeReference(position)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A list of a type, <c>[T]</c>.</summary>
public sealed class ListTypeReference(int position, TypeReference itemType) : TypeReference(position)
{
    /// <summary>The items' type.</summary>
    public TypeReference ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary>A type without null, <c>T!</c>.</summary>
public sealed class NonNullTypeReference(int position, TypeReference nullableType) : TypeReference(position)
{
    /// <summary>The type inside; never itself a non-null type.</summary>
    public TypeReference NullableType { get; } = nullableType;

    /// <inheritdoc/>
    public override string ToString() => $"{NullableType}!";
}

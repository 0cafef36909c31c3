using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>Any type of a schema: named, list or non-null (specification, section 3.4). Types compare by reference.</summary>
/// <remarks>A type keeps the one list and the one non-null around it, so that <c>[Int!]</c> written twice is one object.</remarks>
public abstract class GraphQLType
{
    private ListType? list;
    private NonNullType? nonNull;

    /// <summary>This type without a non-null around it; itself when it is nullable.</summary>
    public GraphQLType NullableType => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>The named type inside all lists and non-nulls.</summary>
    public NamedType NamedType
    {
        get
        {
            var type = this;
            while (type is WrappingType wrapping)
            {
                type = wrapping.OfType;
            }

            return (NamedType)type;
        }
    }

    /// <summary>Whether null is no value of this type.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether values of this type can be given by a client (section 3.4.2, IsInputType).</summary>
    public bool IsInputType => NamedType is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether values of this type can be answered (section 3.4.2, IsOutputType).</summary>
    public bool IsOutputType => NamedType is not InputObjectType;

    /// <summary>Whether the named type takes no selection set.</summary>
    public bool IsLeaf => NamedType is ScalarType or EnumType;

    /// <summary>The type as a document names it.</summary>
    public TypeReference ToReference() => this switch
    {
        ListType outer => new ListTypeReference(0, outer.OfType.ToReference()),
        NonNullType outer => new NonNullTypeReference(0, outer.OfType.ToReference()),
        _ => new NamedTypeReference(0, NamedType.Name),
    };

    /// <summary>The list of this type; always the same object.</summary>
    public ListType ToListType() => list ?? Interlocked.CompareExchange(ref list, new ListType(this), null) ?? list;

    /// <summary>This type without null; always the same object, and itself when it is non-null.</summary>
    public NonNullType ToNonNullType() =>
        this as NonNullType ?? nonNull ?? Interlocked.CompareExchange(ref nonNull, new NonNullType(this), null) ?? nonNull;
}

/// <summary>A type around another one.</summary>
public abstract class WrappingType : GraphQLType
{
    private protected WrappingType(GraphQLType ofType) => OfType = ofType;

    /// <summary>The type inside.</summary>
    public GraphQLType OfType { get; }
}

/// <summary>A list of a type (section 3.11).</summary>
public sealed class ListType : WrappingType
{
    /// <summary>Made by <see cref="GraphQLType.ToListType"/> alone.</summary>
    internal ListType(GraphQLType ofType)
        : base(ofType)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}

/// <summary>A type without null (section 3.12). <see cref="WrappingType.OfType"/> is never itself non-null.</summary>
public sealed class NonNullType : WrappingType
{
    /// <summary>Made by <see cref="GraphQLType.ToNonNullType"/> alone.</summary>
    internal NonNullType(GraphQLType ofType)
        : base(ofType)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}

/// <summary>A type with a name and a description (section 3.4).</summary>
public abstract class NamedType : GraphQLType, ISchemaElement
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = DescriptionText.OrNone(description);
    }

    /// <summary>The type's name, unique in its schema.</summary>
    public string Name { get; }

    /// <summary>What the type means; null where nobody wrote it.</summary>
    public string? Description { get; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; internal set; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}

using System.Collections.Frozen;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>A complete type system (specification, section 3.3). Immutable; made by <c>SchemaBuilder</c>, which refuses wrong ones.</summary>
public sealed class Schema : ISchemaElement
{
    private readonly FrozenDictionary<string, NamedType> types;
    private readonly FrozenDictionary<string, DirectiveDefinition> directives;
    private readonly FrozenDictionary<CompositeType, FrozenSet<ObjectType>> possibleTypes;

    /// <summary>Wraps types that are complete and checked.</summary>
    internal Schema(SchemaRoots roots, IReadOnlyList<NamedType> types, IReadOnlyList<DirectiveDefinition> directives)
    {
        Roots = roots;
        Types = types;
        Directives = directives;
        this.types = types.ToFrozenDictionary(t => t.Name);
        this.directives = directives.ToFrozenDictionary(d => d.Name);
        foreach (var type in types.OfType<CompositeType>())
            type.CompletePossibleTypes([.. PossibleTypesOf(type, types)]);

        possibleTypes = types.OfType<CompositeType>().ToFrozenDictionary(t => t, t => t.PossibleTypes.ToFrozenSet());
    }

    /// <summary>What the service is about.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <summary>The root operation types.</summary>
    public SchemaRoots Roots { get; }

    /// <summary>All named types in the order of definition, built-in and introspection types last.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, built-in ones included.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The type of that name; null when there is none.</summary>
    public NamedType? FindType(string name) => types.GetValueOrDefault(name);

    /// <summary>
    /// The meta fields that the query root has beside its own fields (section 4): made above this layer, which knows no introspection.
    /// </summary>
    internal IReadOnlyList<FieldDefinition> QueryMetaFields { get; private set; } = [];

    /// <summary>The directive of that name; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name) => directives.GetValueOrDefault(name);

    /// <summary>The type that a document's reference names; null when its named type does not exist.</summary>
    public GraphQLType? FindType(TypeReference reference) => reference switch
    {
        NamedTypeReference named => FindType(named.Name),
        ListTypeReference list => FindType(list.ItemType)?.ToListType(),
        NonNullTypeReference nonNull => FindType(nonNull.NullableType)?.ToNonNullType(),
        _ => throw Invariant.Broken("an unknown kind of type reference"),
    };

    /// <summary>The object types a value of a composite type can have (section 5.5.2.3, GetPossibleTypes); an object's is itself.</summary>
    /// <remarks>In the order of definition, so that nothing that lists them depends on hash codes.</remarks>
    public IReadOnlyList<ObjectType> PossibleTypes(CompositeType type)
    {
        Invariant.Holds(possibleTypes.ContainsKey(type), "the type belongs to this schema");
        return type.PossibleTypes;
    }

    /// <summary>Whether a value of <paramref name="type"/> can be an <paramref name="objectType"/>.</summary>
    public bool IsPossibleType(CompositeType type, ObjectType objectType) => possibleTypes[type].Contains(objectType);

    /// <summary>Closes the schema; called once, when its introspection types exist.</summary>
    internal void Complete(IReadOnlyList<FieldDefinition> queryMetaFields) => QueryMetaFields = queryMetaFields;

    private static IEnumerable<ObjectType> PossibleTypesOf(CompositeType type, IReadOnlyList<NamedType> all) => type switch
    {
        ObjectType objectType => [objectType],
        UnionType union => union.Members,
        _ => all.OfType<ObjectType>().Where(o => o.Interfaces.Contains(type)),
    };
}

/// <summary>The root operation types of a schema (section 3.3.1).</summary>
/// <param name="Query">Where queries start; every schema has it.</param>
/// <param name="Mutation">Where mutations start; null when the service has none.</param>
/// <param name="Subscription">Where subscriptions start; null when the service has none.</param>
public sealed record SchemaRoots(ObjectType Query, ObjectType? Mutation, ObjectType? Subscription)
{
    /// <summary>Where operations of a kind start; null when the service has none.</summary>
    public ObjectType? Find(OperationKind kind) => kind switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        OperationKind.Subscription => Subscription,
        _ => throw Invariant.Broken($"operation kind {kind}"),
    };
}

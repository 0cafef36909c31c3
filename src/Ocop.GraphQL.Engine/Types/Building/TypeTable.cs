using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Finds the types that declarations name, and keeps an error for each that does not exist.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, NamedType> types = [];
    private readonly HashSet<ScalarType> usedScalars = [];
    private readonly List<SchemaError> errors = [];

    /// <summary>Fills the table; of two types with one name the first counts, a rule reports the second.</summary>
    public TypeTable(IEnumerable<NamedType> declared)
    {
        foreach (var scalar in BuiltInScalars.All)
        {
            types.Add(scalar.Name, scalar);
        }

        foreach (var type in declared)
        {
            types.TryAdd(type.Name, type);
        }
    }

    /// <summary>What was named and does not exist, or was not written as a type or literal.</summary>
    public IReadOnlyList<SchemaError> Errors => errors;

    /// <summary>The built-in scalars that a declaration named; the others are not part of the schema (section 3.5).</summary>
    public IEnumerable<ScalarType> UsedScalars => BuiltInScalars.All.Where(usedScalars.Contains);

    /// <summary>The type that <paramref name="reference"/> names; a type that takes every value where there is none.</summary>
    public GraphQLType Resolve(TypeReference reference, string coordinate) => reference switch
    {
        ListTypeReference list => Resolve(list.ItemType, coordinate).ToListType(),
        NonNullTypeReference nonNull => Resolve(nonNull.NullableType, coordinate).ToNonNullType(),
        NamedTypeReference named => Resolve(named, coordinate),
        MalformedType malformed => Refuse(malformed, coordinate),
        _ => throw Invariant.Broken("an unknown kind of type reference"),
    };

    /// <summary>An argument or input field with its type and default.</summary>
    public InputValueDefinition Resolve(InputValueDraft draft, string coordinate)
    {
        var directives = Resolve(draft.Directives, coordinate);
        var reason = ModelledDirectives.TakeDeprecation(ref directives, draft.DeprecationReason);
        return new InputValueDefinition(draft.Name, draft.Description, Resolve(draft.Type, coordinate))
        {
            DefaultValue = draft.DefaultValue is { } literal && IsWritten(literal, coordinate, "has the default") ? literal : null,
            DeprecationReason = reason,
            AppliedDirectives = directives,
        };
    }

    /// <summary>Directives without the arguments that cannot be read.</summary>
    public IReadOnlyList<DirectiveNode> Resolve(IReadOnlyList<DirectiveNode> directives, string coordinate) =>
    [
        .. directives.Select(directive => new DirectiveNode(directive.Position, directive.Name,
        [
            .. directive.Arguments.Where(a => IsWritten(a.Value, coordinate, $"gives @{directive.Name}({a.Name}:) the value")),
        ])),
    ];

    /// <summary>The types of one kind that <paramref name="names"/> name, without those that are none.</summary>
    public IReadOnlyList<TKind> Resolve<TKind>(IEnumerable<string> names, Func<string, SchemaError> error)
        where TKind : NamedType
    {
        var found = new List<TKind>();
        foreach (var name in names)
        {
            if (types.GetValueOrDefault(name) is TKind type)
            {
                found.Add(type);
            }
            else
            {
                errors.Add(error(name));
            }
        }

        return found;
    }

    private NamedType Resolve(NamedTypeReference reference, string coordinate)
    {
        if (!types.TryGetValue(reference.Name, out var type))
        {
            errors.Add(new SchemaError(coordinate, $"has the type {reference.Name}, which is not a type of this schema."));
            return new MissingType(reference.Name);
        }

        if (type is ScalarType scalar && BuiltInScalars.All.Contains(scalar))
        {
            usedScalars.Add(scalar);
        }

        return type;
    }

    private MissingType Refuse(MalformedType malformed, string coordinate)
    {
        errors.Add(new SchemaError(coordinate, $"has the type \"{malformed.Text}\", which is not written as a type: {malformed.Reason}"));
        return new MissingType(malformed.Text);
    }

    private bool IsWritten(ValueNode value, string coordinate, string problem)
    {
        if (value is not MalformedValue malformed)
        {
            return true;
        }

        errors.Add(new SchemaError(coordinate, $"{problem} {malformed.Text}, which is not written as a value: {malformed.Reason}"));
        return false;
    }
}

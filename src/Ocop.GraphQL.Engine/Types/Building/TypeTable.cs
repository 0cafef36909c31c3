using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Finds the types that declarations name, and keeps an error for each that does not exist.</summary>
internal sealed class TypeTable
{
    private readonly Dictionary<string, NamedType> types = [];
    private readonly HashSet<ScalarType> usedScalars = [];
    private readonly List<string> errors = [];

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
    public IReadOnlyList<string> Errors => errors;

    /// <summary>The built-in scalars that a declaration named; the others are not part of the schema (section 3.5).</summary>
    public IEnumerable<ScalarType> UsedScalars => BuiltInScalars.All.Where(usedScalars.Contains);

    /// <summary>The type that <paramref name="text"/> names; a type that takes every value where there is none.</summary>
    public GraphQLType Resolve(string text, string coordinate)
    {
        try
        {
            return Resolve(Parser.ParseType(text), coordinate);
        }
        catch (ArgumentException refusal)
        {
            errors.Add($"{coordinate} has the type \"{text}\", which is not written as a type: {refusal.InnerException!.Message}");
            return new MissingType(text);
        }
    }

    /// <summary>An argument or input field with its type and default.</summary>
    public InputValueDefinition Resolve(InputValueDraft draft, string coordinate) =>
        new(draft.Name, draft.Description, Resolve(draft.Type, coordinate))
        {
            DefaultValue = draft.DefaultValue is { } literal ? DefaultOf(literal, coordinate) : null,
            DeprecationReason = draft.DeprecationReason,
        };

    /// <summary>The types of one kind that <paramref name="names"/> name, without those that are none.</summary>
    public IReadOnlyList<TKind> Resolve<TKind>(IEnumerable<string> names, Func<string, string> error)
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

    private GraphQLType Resolve(TypeReference reference, string coordinate) => reference switch
    {
        ListTypeReference list => Resolve(list.ItemType, coordinate).ToListType(),
        NonNullTypeReference nonNull => Resolve(nonNull.NullableType, coordinate).ToNonNullType(),
        _ => Resolve((NamedTypeReference)reference, coordinate),
    };

    private NamedType Resolve(NamedTypeReference reference, string coordinate)
    {
        if (!types.TryGetValue(reference.Name, out var type))
        {
            errors.Add($"{coordinate} has the type {reference.Name}, which is not a type of this schema.");
            return new MissingType(reference.Name);
        }

        if (type is ScalarType scalar && BuiltInScalars.All.Contains(scalar))
        {
            usedScalars.Add(scalar);
        }

        return type;
    }

    private ValueNode? DefaultOf(string literal, string coordinate)
    {
        try
        {
            return Parser.ParseValue(literal);
        }
        catch (ArgumentException refusal)
        {
            errors.Add($"{coordinate} has the default {literal}, which is not written as a value: {refusal.InnerException!.Message}");
            return null;
        }
    }
}

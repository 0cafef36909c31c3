using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>Writes values of input types as documents have them.</summary>
/// <param name="schema">Where the types are from.</param>
/// <param name="chance">What to write, and where to go wrong.</param>
/// <param name="variables">The variables that values may use; null where they are constant.</param>
internal sealed class ValueWriter(Schema schema, Chance chance, OperationVariables? variables)
{
    private const int MostDepth = 3;

    private int depth;

    /// <summary>A value for a place.</summary>
    /// <param name="type">The type of the place.</param>
    /// <param name="kind">What a variable there may be.</param>
    public string Write(GraphQLType type, PlaceKind kind = PlaceKind.Plain)
    {
        if (chance.Slips(12)) return chance.Pick([.. ScalarTexts.OfAnyKind, .. ScalarTexts.OfDocumentsAlone]);
        if (variables is not null && chance.OneIn(4)) return variables.Use(type, kind);
        if (!type.IsNonNull && chance.OneIn(8)) return "null";
        return type.NullableType switch
        {
            ListType list => List(list),
            InputObjectType input => Object(input),
            EnumType values => chance.Pick(values.Values).Name,
            ScalarType scalar => Scalar(scalar),
            _ => throw new ArgumentException($"{type} is no input type", nameof(type)),
        };
    }

    /// <summary>The fields of an input object: the required ones and some more, or the one of a oneOf input object.</summary>
    public static IReadOnlyList<InputValueDefinition> Choose(InputObjectType type, Chance chance, bool sparing)
    {
        if (type.IsOneOf && !chance.Slips()) return [chance.Pick(type.Fields)];
        var chosen = type.Fields
            .Where(field => type.IsOneOf ? chance.OneIn(2) : (field.IsRequired && !chance.Slips()) || (!sparing && chance.OneIn(3)))
            .ToList();
        if (chosen.Count > 0 && chance.Slips()) chosen.Add(chance.Pick(chosen));
        return chance.Shuffle(chosen);
    }

    /// <summary>What a variable may be in the place of an argument or input field.</summary>
    public static PlaceKind KindOf(InputValueDefinition input) => input.DefaultValue is null ? PlaceKind.Plain : PlaceKind.HasDefault;

    private string Scalar(ScalarType type) =>
        type.Name == "String" && chance.OneIn(6) ? "\"\"\"\n  a\n    \\\"\"\"b\n\"\"\"" : chance.Pick(ScalarTexts.Of(type));

    // A single value is a list of one; a variable or null there would be the list itself.
    private string List(ListType type)
    {
        if (chance.OneIn(4)) return new ValueWriter(schema, chance, variables: null).Write(type.OfType.ToNonNullType());
        return $"[{string.Join(", ", Enumerable.Range(0, chance.Between(0, depth < MostDepth ? 3 : 0)).Select(_ => Write(type.OfType)))}]";
    }

    private string Object(InputObjectType type)
    {
        depth++;
        var fields = Choose(type, chance, sparing: depth > MostDepth)
            .Select(field => $"{field.Name}: {(type.IsOneOf ? Write(field.Type.ToNonNullType(), PlaceKind.OneOfField) : Write(field.Type, KindOf(field)))}")
            .ToList();
        depth--;
        if (chance.Slips()) fields.Add("unknownField: 1");
        return $"{{{string.Join(", ", fields)}}}";
    }
}

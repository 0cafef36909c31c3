using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>The variables of one operation: defined as values use them, so that each is used and its type fits.</summary>
internal sealed class OperationVariables(Schema schema, Chance chance)
{
    private readonly List<Definition> definitions = [];

    /// <summary>A variable for a place, defined if need be.</summary>
    /// <param name="type">The type of the place.</param>
    /// <param name="kind">What may stand in the place.</param>
    public string Use(GraphQLType type, PlaceKind kind)
    {
        if (chance.Slips()) return chance.OneOf("$undefined", "$alsoUndefined");
        string place = $"{type} {kind}";
        var fitting = definitions.Where(definition => definition.Place == place).ToList();
        if (fitting.Count > 0 && chance.OneIn(2)) return chance.Pick(fitting).Name;

        var definition = Define(type, kind) with { Place = place };
        definitions.Add(definition);
        return definition.Name;
    }

    /// <summary>The definitions with their parentheses; empty without variables.</summary>
    public string Definitions(Func<string> directives)
    {
        if (chance.Slips(20)) definitions.Add(new Definition("$unused", "Int", "", ""));
        if (definitions.Count > 0 && chance.Slips(20)) definitions.Add(chance.Pick(definitions));
        return definitions.Count == 0
            ? ""
            : $"({string.Join(", ", definitions.Select(definition => $"{definition.Name}: {definition.Type}{definition.Default}{directives()}"))})";
    }

    private Definition Define(GraphQLType type, PlaceKind kind)
    {
        string name = $"$v{definitions.Count}";
        // graphql-js overlooks a nullable variable in some oneOf input objects; a test of its own shows it.
        if (kind != PlaceKind.OneOfField && chance.Slips()) return new(name, WrongType(type), "", "");
        var nullable = type.NullableType;
        return chance.Between(0, 3) switch
        {
            0 => new(name, type.ToNonNullType().ToString(), "", ""),
            1 when kind != PlaceKind.OneOfField =>
                new(name, $"{nullable}", $" = {Constant(nullable.ToNonNullType())}", ""),
            2 when kind == PlaceKind.HasDefault => new(name, $"{nullable}", "", ""),
            _ => new(name, $"{type}", "", ""),
        };
    }

    private string Constant(GraphQLType type) => new ValueWriter(schema, chance, variables: null).Write(type);

    private string WrongType(GraphQLType type) => chance.Between(0, 4) switch
    {
        0 => $"[{type}]",
        1 when type.NullableType is ListType list => $"{list.OfType}",
        2 => $"{type.NullableType}",
        3 => "Unknown",
        _ => chance.Pick(schema.Types).Name,
    };

    private sealed record Definition(string Name, string Type, string Default, string Place);
}

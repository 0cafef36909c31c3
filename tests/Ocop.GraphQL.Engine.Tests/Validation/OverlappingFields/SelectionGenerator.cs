using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;

/// <summary>Queries by chance that know the schema and use few response names, so that many of them conflict and many do not.</summary>
internal sealed class SelectionGenerator(int seed)
{
    private const int Fragments = 3;
    private static readonly string[] Types = ["Dog", "Cat", "Pet", "CatOrDog", "Human", "Alien", "Sentient"];
    private readonly Random random = new(seed);

    public string Document() => string.Join('\n', Enumerable.Range(0, Fragments).Select(Fragment).Prepend(Set("Query", 4, 0)));

    private string Fragment(int number)
    {
        var type = Pick(Types);
        return $"fragment F{number} on {type} {Set(type, 2, number + 1)}";
    }

    /// <param name="type">The type in scope.</param>
    /// <param name="depth">How many levels may follow.</param>
    /// <param name="next">The first fragment that may be spread: fragments spread only later ones.</param>
    private string Set(string type, int depth, int next) =>
        "{ " + string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Selection(type, depth, next))) + " }";

    private string Selection(string type, int depth, int next) => random.Next(6) switch
    {
        0 when depth > 0 => InlineFragment(type, depth, next),
        1 when next < Fragments && type != "Query" => $"...F{random.Next(next, Fragments)}",
        _ => Field(type, depth, next),
    };

    private string InlineFragment(string type, int depth, int next)
    {
        var inner = type == "Query" ? type : Pick(Types);
        return $"... on {inner} {Set(inner, depth - 1, next)}";
    }

    private string Field(string type, int depth, int next)
    {
        var fields = ((RuleSchema.Schema.FindType(type) as FieldsType)?.Fields ?? []).Where(field => IsUsed(field, depth)).ToArray();
        if (fields.Length == 0)
        {
            return $"{Pick("", "a: ")}__typename";
        }

        var field = Pick(fields);
        var arguments = field.Arguments.Count == 1 && random.Next(2) == 0 ? $"({field.Arguments[0].Name}: {Pick("null", "{b: 1, c: 2}")})" : "";
        var below = field.Type.IsLeaf ? "" : $" {Set(field.Type.NamedType.Name, depth - 1, next)}";
        return $"{Pick("", "", "a: ", "b: ")}{field.Name}{arguments}{below}";
    }

    private static bool IsUsed(FieldDefinition field, int depth) =>
        field.Arguments.Count <= 1 && (depth > 0 || field.Type.IsLeaf) && field.Type.NamedType.Name is not ("Arguments" or "Message");

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}

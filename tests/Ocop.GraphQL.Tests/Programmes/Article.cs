using System.Text.Json.Nodes;

namespace Ocop.GraphQL.Tests.Programmes;

/// <summary>A programme as answered, each list as lines of the values that are known, in the order in which they were asked for.</summary>
internal sealed class Article(JsonObject programme)
{
    /// <summary>What is known of the programme itself.</summary>
    public string Facts => Line(new JsonObject(programme
        .Where(fact => fact.Value is not JsonArray || fact.Key == "sources")
        .Select(fact => KeyValuePair.Create(fact.Key, fact.Value?.DeepClone()))));

    /// <summary>The lines of a list.</summary>
    public string[] this[string list] => [.. programme[list]!.AsArray().Select(item => Line(item!))];

    private static string Line(JsonNode node) => string.Join(" | ", Texts(node));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Value is JsonValue value ? Named(field.Key, value) : Texts(field.Value)),
        JsonArray items => items.SelectMany(item => item is JsonValue value ? [value.ToString()] : Texts(item)),
        _ => [],
    };

    // A flag is told by its name where it holds, a number by its name and value.
    private static IEnumerable<string> Named(string name, JsonValue value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.True => [name],
        System.Text.Json.JsonValueKind.False => [],
        System.Text.Json.JsonValueKind.Number => [$"{name} {value.ToJsonString()}"],
        _ when name.EndsWith("On", StringComparison.Ordinal) || name is "dueBy" or "figureDay" => [$"{name} {value}"],
        _ => [value.ToString()],
    };
}

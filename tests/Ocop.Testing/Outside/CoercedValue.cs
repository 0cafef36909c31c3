using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Outside;

/// <summary>Coerced values as JSON, so that they can be compared with those of another implementation.</summary>
internal static class CoercedValue
{
    /// <summary>This engine's value as JSON.</summary>
    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        bool given => given,
        int given => given,
        double given => given,
        string given => given,
        InputObject given => new JsonObject(given.Entries.Select(entry => KeyValuePair.Create(entry.Key, ToJson(entry.Value)))),
        object?[] items => new JsonArray([.. items.Select(ToJson)]),
        // A custom scalar's value, in the form that reads back as the same value.
        IFormattable custom => custom.ToString(RoundTrip(custom), CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType()} is no coerced value", nameof(value)),
    };

    /// <summary>Whether two values are equal: maps in any order, numbers as doubles.</summary>
    public static bool AreEqual(JsonNode? one, JsonNode? other) => (one, other) switch
    {
        (null, null) => true,
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => AreEqual(pair.First, pair.Second)),
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(field => b.TryGetPropertyValue(field.Key, out var value) && AreEqual(field.Value, value)),
        (JsonValue a, JsonValue b) => a.GetValueKind() == b.GetValueKind() && AreEqualLeaves(a, b),
        _ => false,
    };

    // NodaTime's moments know no "R".
    private static string RoundTrip(IFormattable value) =>
        value.GetType().Name == "Instant" ? "uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF'Z'" : "R";

    private static bool AreEqualLeaves(JsonValue one, JsonValue other) => one.GetValueKind() == JsonValueKind.Number
        ? AsDouble(one).Equals(AsDouble(other)) || (AsDouble(one) == 0 && AsDouble(other) == 0)
        : JsonNode.DeepEquals(one, other);

    private static double AsDouble(JsonValue number) => double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);
}

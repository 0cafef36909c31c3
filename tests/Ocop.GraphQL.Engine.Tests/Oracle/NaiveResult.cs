using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>An answer in a form that two executors can be compared by: data in order, errors in any order.</summary>
internal sealed record NaiveResult(JsonNode? Data, IReadOnlyList<GraphQLError> Errors)
{
    /// <summary>The answer as text; ids of errors are left out, as they are random.</summary>
    public string ToComparable() => ToComparable(Data, Errors);

    /// <summary>A written response in the same form.</summary>
    public static string ToComparable(string responseJson, IReadOnlyList<GraphQLError> errors) =>
        ToComparable(JsonNode.Parse(responseJson)!.AsObject()["data"], errors);

    private static string ToComparable(JsonNode? data, IReadOnlyList<GraphQLError> errors) =>
        string.Join('\n', errors.Select(Describe).Order(StringComparer.Ordinal).Prepend(data?.ToJsonString() ?? "null"));

    private static string Describe(GraphQLError error)
    {
        var facts = error.Extensions.Where(fact => fact.Key != "id").ToDictionary();
        return $"{error.Path} {string.Join(' ', error.Locations)} {error} {JsonSerializer.Serialize(facts)}";
    }
}

using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Domain.Producers;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Places;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Producers;

/// <summary><c>ProducerFilterInput</c>.</summary>
internal static class ProducerFilterInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "ProducerFilterInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Input(
        Name,
        "Conditions on producers; all that are given must hold.",
        input => input
            .Field("and", $"[{Name}!]", "All of these hold.")
            .Field("or", $"[{Name}!]", "At least one of these holds.")
            .Field("code", TextOperations.TypeName, "The permanent code: eq and in take it as people write it and refuse that of a record of another type, the others look at its letters and digits as the registry writes them.")
            .Field("name", TextOperations.TypeName, "The name as recorded; letter case and accents count, to forgive them use search.")
            .Field("kind", ValueOperations.TypeName(ProducerType.KindName), "The kind of registrant.")
            .Field("updatedAt", OrderedOperations.TypeName("Instant"), "When a fact of the producer last changed here.")
            .Field("provinceCode", PlaceCodeFilterInput.Name, "The province, by codes from before or after the reform of 2025."));

    /// <summary>Reads the input; null when none is given.</summary>
    public static Filter? Read(InputObject? where) => Where.ReadAll(where, given => Where.Read(given, Condition));

    private static Filter Condition(string name, InputObject operations) => name switch
    {
        "code" => CodeOperations.Read(ProducerFilters.Code, operations, CodeKind.Producer),
        "name" => TextOperations.Read(ProducerFilters.Name, operations),
        "kind" => ValueOperations.ReadEnum<ProducerKind>(ProducerFilters.Kind, operations),
        "updatedAt" => OrderedOperations.Read<Instant>(ProducerFilters.UpdatedAt, operations),
        "provinceCode" => PlaceCodeFilterInput.Read(ProducerFilters.Province, operations),
        _ => throw new InvalidOperationException($"The producer filter {name} is read by nobody."),
    };
}

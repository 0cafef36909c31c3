using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Producers;

/// <summary><c>ProducerSortInput</c>.</summary>
internal static class ProducerSortInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "ProducerSortInput";

    private static readonly SortOrder ByName = ProducerOrder.Of(new SortKey<ProducerSort>(ProducerSort.Name, SortDirection.Ascending));

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.OneOfInput(
        Name,
        "One key of an order of producers; several keys are several list items. What the keys leave open, the code decides.",
        input => input
            .Field("name", SortInput.DirectionName, "By name in Vietnamese alphabetical order.")
            .Field("relevance", SortInput.DirectionName, "By how well the producer matches the search; DESC puts the best first. Needs a search."));

    /// <summary>Reads the argument <c>order</c>: by relevance when nothing but a search is given, else by name.</summary>
    /// <exception cref="FieldRefusal">Relevance without a search, or a key twice.</exception>
    public static SortOrder Read(InputObject arguments, bool searches)
    {
        var keys = SortInput.Read(arguments, KeyOf);
        if (keys.Count == 0)
        {
            return searches ? ProducerOrder.ByRelevance : ByName;
        }

        SortInput.RequireSearch(searches || keys.All(key => key.Key != ProducerSort.Relevance));
        return ProducerOrder.Of(keys);
    }

    private static ProducerSort KeyOf(string name) => name switch
    {
        "name" => ProducerSort.Name,
        "relevance" => ProducerSort.Relevance,
        _ => throw new InvalidOperationException($"The producer sort key {name} is read by nobody."),
    };
}

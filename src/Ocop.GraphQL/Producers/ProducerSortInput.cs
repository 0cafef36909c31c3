using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Searching;
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
            .Field("code", SortInput.DirectionName, "By permanent code, which is no more than an order that never changes.")
            .Field("kind", SortInput.DirectionName, "By kind, in the order of ProducerKind; producers of no recorded kind stand last in either direction.")
            .Field("provinceCode", SortInput.DirectionName, "By the code of the province of the day; producers whose province is not certain stand last in either direction.")
            .Field("updatedAt", SortInput.DirectionName, "By when a fact of the producer last changed here.")
            .Field("relevance", SortInput.DirectionName, "By how well the producer matches the search; DESC puts the best first. Needs a search."));

    /// <summary>Reads the argument <c>order</c>: by relevance when nothing but a search is given, else by name.</summary>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="search">The words searched for; null for none.</param>
    /// <param name="day">The day, whose era's provinces order by their codes.</param>
    /// <exception cref="FieldRefusal">Relevance without a search, or a key twice.</exception>
    public static SortOrder Read(InputObject arguments, SearchWords? search, LocalDate day)
    {
        var keys = SortInput.Read(arguments, name => KeyOf(name, day));
        if (keys.Count == 0)
        {
            return search is null ? ByName : ProducerOrder.ByRelevance.OfSearch(search);
        }

        SortInput.RequireSearch(search is not null || keys.All(key => key.Key != ProducerSort.Relevance));
        return ProducerOrder.Of(keys).OfSearch(search);
    }

    private static ProducerSort KeyOf(string name, LocalDate day) => name switch
    {
        "name" => ProducerSort.Name,
        "relevance" => ProducerSort.Relevance,
        "code" => ProducerSort.Code,
        "kind" => ProducerSort.Kind,
        "provinceCode" => ProvinceEras.At(day) == ProvinceEra.Before2025Reform ? ProducerSort.ProvinceBefore2025 : ProducerSort.ProvinceFrom2025,
        "updatedAt" => ProducerSort.UpdatedAt,
        _ => throw new InvalidOperationException($"The producer sort key {name} is read by nobody."),
    };
}

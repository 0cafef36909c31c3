using NodaTime;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Locations;
using Ocop.GraphQL.Paging;
using Ocop.Storage.Locations;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Products;

/// <summary><c>ProductSortInput</c>.</summary>
internal static class ProductSortInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "ProductSortInput";

    private static readonly SortOrder ByName = ProductOrder.Of(new SortKey<ProductSort>(ProductSort.Name, SortDirection.Ascending));

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.OneOfInput(
        Name,
        "One key of an order of products; several keys are several list items. What the keys leave open, the code decides.",
        input => input
            .Field("name", SortInput.DirectionName, "By name in Vietnamese alphabetical order.")
            .Field("stars", SortInput.DirectionName, "By the stars of the certificate certainly in force on the day.")
            .Field("validUntil", SortInput.DirectionName, "By the last day of the certificate in force, else of the latest, where it is known exactly.")
            .Field("decisionDate", SortInput.DirectionName, "By the date of the decision behind that certificate, where a source states it.")
            .Field("updatedAt", SortInput.DirectionName, "By when a fact of the product last changed here.")
            .Field("relevance", SortInput.DirectionName, "By how well the product matches the search; DESC puts the best first. Needs a search.")
            .Field("distance", SortInput.DirectionName, "By the distance from the point of where.near; ASC puts the nearest first. Needs that point at the top of the filter."));

    /// <summary>Reads the argument <c>order</c>: by relevance when nothing but a search is given, else by name.</summary>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="search">The words searched for; null for none.</param>
    /// <param name="day">The day, which decides stars, last days and decisions.</param>
    /// <exception cref="FieldRefusal">Relevance without a search, distance without a point, or a key twice.</exception>
    public static SortOrder Read(InputObject arguments, SearchWords? search, LocalDate day) =>
        Read(arguments, search is not null).OfSearch(search).OnDay(day);

    private static SortOrder Read(InputObject arguments, bool searches)
    {
        var keys = SortInput.Read(arguments, KeyOf);
        if (keys.Count == 0)
        {
            return searches ? ProductOrder.ByRelevance : ByName;
        }

        SortInput.RequireSearch(searches || keys.All(key => key.Key != ProductSort.Relevance));
        return NeedsDistance(keys) ? ProductOrder.Of(keys, PointOf(arguments)) : ProductOrder.Of(keys);
    }

    private static bool NeedsDistance(IReadOnlyList<SortKey<ProductSort>> keys) => keys.Any(key => key.Key == ProductSort.Distance);

    private static Area PointOf(InputObject arguments) => NearInput.Find(arguments.Get<InputObject>("where")) ?? throw FieldRefusal.Of(
        RegistryErrorCodes.InvalidOrder, "Distance is measured from a point; give where: {near: …}, or order by another key.", ("key", "distance"));

    private static ProductSort KeyOf(string name) => name switch
    {
        "name" => ProductSort.Name,
        "stars" => ProductSort.Stars,
        "validUntil" => ProductSort.ValidUntil,
        "decisionDate" => ProductSort.DecisionDate,
        "relevance" => ProductSort.Relevance,
        "distance" => ProductSort.Distance,
        "updatedAt" => ProductSort.UpdatedAt,
        _ => throw new InvalidOperationException($"The product sort key {name} is read by nobody."),
    };
}

using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Locations;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Products;

/// <summary>Which products are meant.</summary>
/// <param name="AsOf">The day that decides certificates, stars and status.</param>
public sealed record ProductQuery(LocalDate AsOf)
{
    /// <summary>The condition on every product; null for none.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The words that a product's name or its producer's hold; null for none.</summary>
    public SearchWords? Search { get; init; }

    /// <summary>
    /// The area from whose centre distances are measured, for <see cref="ProductSort.Distance"/> and
    /// <see cref="ProductFields.Kilometres"/>; where one of them is asked for, only products within it are meant.
    /// </summary>
    public Area? Near { get; init; }

    /// <summary>
    /// The products without a recorded location that would be meant if every condition on an area held: those of which
    /// <see cref="ProductFilters.Near"/> cannot say whether they lie within it.
    /// </summary>
    public ProductQuery WithoutLocation() => this with
    {
        Filter = Filter is null ? Unlocated : Filter.All([Unlocated, Filter.LeavingAreasOut()]),
        Near = null,
    };

    private static Filter Unlocated => ProductFilters.HasLocation.Is(false);

    /// <summary>The query as the machinery takes it.</summary>
    internal RowQuery ToRowQuery() => new(Filter, Search, IsoDate.ToText(AsOf)) { Near = Near };
}

using Ocop.Storage.Locations;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Reading;

/// <summary>Which rows of an entity are meant, and as of which day.</summary>
/// <param name="Filter">The condition on every row; null for none.</param>
/// <param name="Search">The words that every row holds; null for none.</param>
/// <param name="AsOf">The day that decides the standings, as stored; null when the entity has none.</param>
internal sealed record RowQuery(Filter? Filter, SearchWords? Search, string? AsOf)
{
    /// <summary>The area whose centre distances are measured from; null when none are asked for.</summary>
    public Area? Near { get; init; }
}

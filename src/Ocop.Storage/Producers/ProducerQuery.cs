using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Searching;

namespace Ocop.Storage.Producers;

/// <summary>Which producers are meant.</summary>
public sealed record ProducerQuery
{
    /// <summary>The condition on every producer; null for none.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The words that a producer's name holds; null for none.</summary>
    public SearchWords? Search { get; init; }

    /// <summary>The query as the machinery takes it.</summary>
    internal RowQuery ToRowQuery() => new(Filter, Search, null);
}

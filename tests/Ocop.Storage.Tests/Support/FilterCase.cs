using Ocop.Storage.Reading.Filters;

namespace Ocop.Storage.Tests.Support;

/// <summary>A filter, what it means in plain C#, and how it reads.</summary>
internal sealed record FilterCase<T>(Filter Filter, Func<T, bool> Holds, string Text)
{
    public override string ToString() => Text;

    public static FilterCase<T> All(IReadOnlyList<FilterCase<T>> cases) => new(
        Filter.All([.. cases.Select(one => one.Filter)]), row => cases.All(one => one.Holds(row)), $"({string.Join(" and ", cases)})");

    public static FilterCase<T> Any(IReadOnlyList<FilterCase<T>> cases) => new(
        Filter.Any([.. cases.Select(one => one.Filter)]), row => cases.Any(one => one.Holds(row)), $"({string.Join(" or ", cases)})");

    public static FilterCase<T> Not(FilterCase<T> inner) => new(Filter.Not(inner.Filter), row => !inner.Holds(row), $"not {inner}");

    public FilterCase<TOuter> Of<TOuter>(Func<Filter, Filter> wrap, Func<TOuter, T?> select, string name) => new(
        wrap(Filter), row => select(row) is { } inner && Holds(inner), $"{name}: {Text}");
}

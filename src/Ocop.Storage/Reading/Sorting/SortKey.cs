namespace Ocop.Storage.Reading.Sorting;

/// <summary>One key of an order.</summary>
/// <typeparam name="TKey">The keys of the entity.</typeparam>
/// <param name="Key">What is compared.</param>
/// <param name="Direction">Which end comes first.</param>
public readonly record struct SortKey<TKey>(TKey Key, SortDirection Direction)
    where TKey : struct, Enum;

namespace Ocop.Storage.Counting;

/// <summary>How many products share a value.</summary>
/// <typeparam name="T">The type of the value, nullable where products can be without one.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Count">The number of products, at least one.</param>
public readonly record struct FacetCount<T>(T Value, int Count);

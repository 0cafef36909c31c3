namespace Ocop.GraphQL.Counting;

/// <summary>How many products, or producers, share a value, as the types of counts answer it.</summary>
/// <typeparam name="T">The type of the value, nullable where products can be without one.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Count">The number, at least one.</param>
internal sealed record ValueCount<T>(T Value, int Count);

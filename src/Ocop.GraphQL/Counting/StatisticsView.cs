using Ocop.Storage.Counting;

namespace Ocop.GraphQL.Counting;

/// <summary>Statistics as of a day.</summary>
/// <param name="Scope">The products.</param>
/// <param name="Summary">The numbers that are asked for.</param>
internal sealed record StatisticsView(CountScope Scope, ProductSummary Summary) : ICounted;

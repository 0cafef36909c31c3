namespace Ocop.GraphQL.Caching;

/// <summary>What a cache holds and did.</summary>
/// <param name="Answers">The answers in it.</param>
/// <param name="Bytes">Their bytes with those of their requests, about.</param>
/// <param name="Hits">How often an answer was found.</param>
/// <param name="Misses">How often none was found.</param>
internal readonly record struct CacheCounts(int Answers, long Bytes, long Hits, long Misses);

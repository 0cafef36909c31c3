namespace Ocop.Benchmarks.Reading;

/// <summary>What a page of the benchmarks reads of a product.</summary>
internal sealed record PageRow(long Id, string Code, string Name, int? Stars, long? ProducerId);

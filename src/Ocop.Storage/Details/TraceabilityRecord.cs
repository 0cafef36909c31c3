namespace Ocop.Storage.Details;

/// <summary>The system that traces a product from its origin on.</summary>
/// <param name="System">The system's name.</param>
/// <param name="Address">The address at which it tells of the product; null where none is stated.</param>
public sealed record TraceabilityRecord(string System, string? Address);

namespace Ocop.Storage.Communes;

/// <summary>The official codes of the commune that a printed place names, in both eras; null where it is not certain.</summary>
/// <param name="Before2025">The code until 30 June 2025.</param>
/// <param name="From2025">The code from 1 July 2025 on.</param>
internal readonly record struct CommuneCodePair(string? Before2025, string? From2025);

namespace Ocop.Storage.Revisions;

/// <summary>Changes in the order in which they were written.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="HasNext">Whether more follow.</param>
public sealed record ChangePage(IReadOnlyList<Change> Changes, bool HasNext);

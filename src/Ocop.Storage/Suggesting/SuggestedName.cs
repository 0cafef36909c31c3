namespace Ocop.Storage.Suggesting;

/// <summary>The name of one record among suggestions.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Key">The key under which names that differ in letter case alone are equal.</param>
/// <param name="Name">The name.</param>
/// <param name="Code">The record's code.</param>
internal readonly record struct SuggestedName(SuggestionKind Kind, string Key, string Name, string Code);
